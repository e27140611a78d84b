import { readFileSync } from 'node:fs';
import path from 'node:path';
import { movedPagesContent, movedPagesFile } from '../serve/movedPages.ts';

/** The old addresses of pages: those of the snapshot, no more and no less, and each leads to where its page is now. */
export function checkMoved(
  files: ReadonlySet<string>,
  releaseDir: string,
  expected: ReadonlyMap<string, string>,
): string[] {
  if (!files.has(movedPagesFile)) return [];
  const content = readFileSync(path.join(releaseDir, movedPagesFile), 'utf8');
  return content === movedPagesContent(expected)
    ? []
    : [`${movedPagesFile}: the old addresses are not the snapshot's; build the site again.`];
}
