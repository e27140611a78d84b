import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { readKept } from 'content-models/storage/readKept';
import { writeWhole } from 'content-models/storage/writeWhole';
import { z } from 'zod';

const referencesSchema = z.record(z.string(), z.string());

/**
 * A cache of references between releases, by the digest of everything that they depend on. A publication changes few of
 * them, and each takes longer to format than the rest of its page to render.
 */
export type References = {
  /** The reference with this digest; calls `make` on a cache miss. */
  find: (key: string, make: () => string) => string;
  /** Keeps a reference for the next release that this one uses without asking for it. */
  use: (key: string) => void;
  /**
   * Saves the references that were used for the next release. After a failure, which may have left some unused, it also
   * keeps the previous ones.
   */
  keep: (isComplete: boolean) => void;
};

/**
 * Opens the cache file; without one, references are only cached in memory. A damaged file is reported and set aside,
 * and the cache starts empty.
 */
export function openReferences(file?: string): References {
  const kept = (file ? readReferences(file) : undefined) ?? {};
  const used: Record<string, string> = {};
  return {
    find: (key, make) => (used[key] ??= kept[key] ?? make()),
    use: (key) => {
      const reference = kept[key];
      if (reference !== undefined) used[key] = reference;
    },
    keep: (isComplete) => {
      if (file) writeReferences(file, isComplete ? used : { ...kept, ...used });
    },
  };
}

/** The digest of everything that a reference depends on. */
export function digestOf(made: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(made)).digest('base64url');
}

function readReferences(file: string): Record<string, string> | undefined {
  return readKept(file, referencesSchema, ({ es, en }) => console.error(`! ${es}\n  ${en}`));
}

function writeReferences(file: string, references: Record<string, string>): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeWhole(file, JSON.stringify(references), { isDurable: false });
}
