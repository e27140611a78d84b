import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { readKept } from 'content-models/storage/readKept';
import { writeWhole } from 'content-models/storage/writeWhole';
import { z } from 'zod';

const referencesSchema = z.record(z.string(), z.string());

/**
 * References by the digest of all that makes them: one that an earlier build made is not made again. A publication
 * changes few, and each takes longer than the rest of its page.
 * @param folder where this build's references are left for the next when its process ends; without it they are not.
 * @param name tells them from those of builds that run at the same time.
 */
export function openReferences(folder: string | undefined, name: string) {
  const file = folder && path.join(folder, `references-${name}.json`);
  const kept = (file ? readReferences(file) : undefined) ?? {};
  const used: Record<string, string> = {};
  // A build that failed may not have come to what it would have used.
  if (file)
    process.once('exit', (code) => writeReferences(file, code === 0 ? used : { ...kept, ...used }));
  return (key: string, make: () => string): string => (used[key] ??= kept[key] ?? make());
}

/** What tells a reference from others: all that makes it. */
export function digestOf(made: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(made)).digest('base64url');
}

/** Those that an earlier build left; a damaged file is named, set aside, and all references are made anew. */
function readReferences(file: string): Record<string, string> | undefined {
  return readKept(file, referencesSchema, ({ es, en }) => console.error(`! ${es}\n  ${en}`));
}

function writeReferences(file: string, references: Record<string, string>): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeWhole(file, JSON.stringify(references), { isDurable: false });
}
