import path from 'node:path';
import { z } from 'zod';
import { openResults, type KeptResults } from './keptResults.ts';
import type { CopyEnding } from './wholeCopy.ts';

/** The name under which the copy of a content is kept. */
export const copyName = (contentDigest: string, ending: CopyEnding) => `${contentDigest}${ending}`;

/**
 * The digests of kept copies, by their names. Each was made of its content, or decoded to it, when its digest was noted:
 * a copy with that digest need not be decoded again.
 */
export function openCopyDigests(cacheDir: string | undefined): KeptResults<string> {
  return openResults({
    file: cacheDir && path.join(cacheDir, 'copies.json'),
    // A digest means the same to every version of the code.
    version: '1',
    schema: z.string(),
  });
}
