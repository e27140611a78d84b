import { mediaFileName, type Media } from 'content-models/records/media';
import { sha256 } from 'content-models/snapshot/files';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { LiveSnapshot } from '../publication/liveRelease.ts';

/**
 * What a file of the live snapshot holds. Undefined where there is none, where it is damaged, or where what it holds is
 * no longer valid: a live record may be older than a rule.
 */
export function liveValue<Schema extends z.ZodType>(
  live: LiveSnapshot,
  file: string,
  schema: Schema,
): z.output<Schema> | undefined {
  const bytes = wholeFile(live, file);
  return bytes && schema.safeParse(JSON.parse(bytes.toString('utf8'))).data;
}

/** The bytes of a live picture; undefined where they are not those of its record. */
export function livePicture(live: LiveSnapshot, record: Media): Uint8Array | undefined {
  const bytes = wholeFile(live, `media/${mediaFileName(record)}`);
  return bytes && sha256(bytes) === record.sha256 ? bytes : undefined;
}

/** A file of the live snapshot with the digest of its manifest. */
function wholeFile({ folder, files }: LiveSnapshot, file: string): Buffer | undefined {
  try {
    const bytes = readFileSync(join(folder, file));
    return sha256(bytes) === files[file] ? bytes : undefined;
  } catch {
    return undefined;
  }
}
