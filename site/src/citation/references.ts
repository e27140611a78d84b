import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
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
  const kept = file && existsSync(file) ? readReferences(file) : {};
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

function readReferences(file: string): Record<string, string> {
  return referencesSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

function writeReferences(file: string, references: Record<string, string>): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, JSON.stringify(references));
  renameSync(unfinished, file);
}
