import { join } from 'node:path';
import { readManifest } from 'content-models/snapshot/readSnapshot';
import { snapshotsFolder, type Release } from 'content-models/storage/releases';
import { say } from '../terminal.ts';
import { snapshotChanges, type SnapshotChanges } from './snapshotChanges.ts';

/** What a release would change on the site; undefined where it cannot be told. */
export function changesSince(
  dataDir: string,
  live: Release | undefined,
  fresh: Release,
): SnapshotChanges | undefined {
  const before = live && join(snapshotsFolder(dataDir), live.snapshot);
  if (before !== undefined && !isReadable(before)) {
    say(
      `No se puede decir qué cambia: falta la instantánea ${before} de lo publicado, o está dañada`,
      'What changes cannot be said: the snapshot of what is published is missing or damaged',
    );
    return undefined;
  }
  return snapshotChanges(before, join(snapshotsFolder(dataDir), fresh.snapshot));
}

export function sayWhatChanged(changes: SnapshotChanges | undefined): void {
  const lists = {
    'Nuevas · new': changes?.added ?? [],
    'Cambiadas · changed': changes?.changed ?? [],
    'Retiradas · removed': changes?.removed ?? [],
  };
  for (const [title, codes] of Object.entries(lists)) {
    if (codes.length > 0) console.log(`  ${title}: ${codeRanges(codes).join(', ')}`);
  }
}

/** Codes that follow one another as one range, `FU-0001–FU-0291`: a first publication has hundreds of them. */
export function codeRanges(codes: readonly string[]): string[] {
  const ranges: { first: string; last: string }[] = [];
  for (const code of codes) {
    const range = ranges.at(-1);
    if (range && isNext(range.last, code)) range.last = code;
    else ranges.push({ first: code, last: code });
  }
  return ranges.map(({ first, last }) => (first === last ? first : `${first}–${last}`));
}

function isNext(code: string, other: string): boolean {
  const [[prefix, number], [otherPrefix, otherNumber]] = [code.split('-'), other.split('-')];
  return (
    number !== undefined && prefix === otherPrefix && Number(number) + 1 === Number(otherNumber)
  );
}

function isReadable(snapshotDir: string): boolean {
  try {
    readManifest(snapshotDir);
    return true;
  } catch {
    return false;
  }
}
