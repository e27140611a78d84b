import type { Bilingual } from 'content-models/locales';
import { readManifest } from 'content-models/snapshot/readSnapshot';
import type { Manifest } from 'content-models/snapshot/snapshot';
import type { HeldRecord, ReleaseFault } from 'content-models/storage/heldRecord';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReleaseProblem } from 'site/check-release';
import { says } from 'site/check/faultyRecords';

/** What is to become of the problems of a built release. */
export type Sorted = {
  /** What stands in records that are to be held back: build again without it. */
  faults: ReleaseFault[];
  /** Records that are published although a link of theirs leads nowhere: the release before has it too. */
  known: HeldRecord[];
  /** What no record brought along: the release cannot be published. */
  rest: ReleaseProblem[];
};

/** The snapshots of the release that was built, and of the live one, where there is one. */
export type SnapshotFolders = { built: string; live: string | undefined };

/**
 * Sorts the problems of a built release by what is to become of the records that have them. One that is as it is live
 * passed a check before: what is wrong with its page now comes from elsewhere, and to leave the record out would hide
 * it; but a link of its may have lost its page.
 */
export function sortProblems(
  problems: readonly ReleaseProblem[],
  folders: SnapshotFolders,
): Sorted {
  const faults = new Map<string, Bilingual[]>();
  const known = new Map<string, Bilingual[]>();
  const rest: ReleaseProblem[] = [];
  const isUnchanged = unchangedSince(folders);
  for (const problem of problems) {
    const text = faultText(problem);
    const before = problem.records.filter((file) => isKnown(problem, file, folders));
    for (const file of before) known.set(file, [...(known.get(file) ?? []), text]);
    const others = problem.records.filter((file) => !before.includes(file));
    const changed = others.filter((file) => !isUnchanged(file));
    if (before.length + changed.length === 0) rest.push(problem);
    for (const file of givingWay(problem, changed))
      faults.set(file, [...(faults.get(file) ?? []), text]);
  }
  return {
    faults: [...faults].map(([file, texts]) => ({ file, problems: distinct(texts) })),
    known: [...known].map(([file, texts]) => ({
      file,
      standing: 'with-a-fault',
      problems: distinct(texts),
    })),
    rest,
  };
}

/** Of several records that cannot all be, the first may stay; but whoever says a link that leads nowhere is at fault. */
function givingWay({ link, records }: ReleaseProblem, changed: readonly string[]): string[] {
  const mayStay = !link && changed.length > 1 && changed.length === records.length;
  return changed.slice(mayStay ? 1 : 0);
}

/** Whether the live release has a record byte for byte. */
function unchangedSince({ built, live }: SnapshotFolders): (file: string) => boolean {
  const [now, before] = [filesOf(built), live === undefined ? {} : filesOf(live)];
  return (file) => now[file] !== undefined && now[file] === before[file];
}

/** None where the snapshot is missing or damaged. */
function filesOf(folder: string): Manifest['files'] {
  try {
    return readManifest(folder).files;
  } catch {
    return {};
  }
}

/** Whether a record had a link already when the live release was published: to hold it back would mend nothing. */
function isKnown({ link }: ReleaseProblem, file: string, { live }: SnapshotFolders): boolean {
  if (!link || live === undefined) return false;
  try {
    return says(JSON.parse(readFileSync(join(live, file), 'utf8')), link.address);
  } catch {
    return false;
  }
}

/** The same in several languages of a page, or on several pages, is said once. */
function distinct(texts: readonly Bilingual[]): Bilingual[] {
  return [...new Map(texts.map((text) => [text.es, text])).values()];
}

function faultText({ text, link }: ReleaseProblem): Bilingual {
  if (!link)
    return {
      es: `la comprobación de su página encontró: ${text}`,
      en: `the check of its page found: ${text}`,
    };
  return link.lacks === 'page'
    ? {
        es: `el enlace «${link.address}» lleva a una página que este sitio no tiene. Corríjalo o quítelo.`,
        en: `the link "${link.address}" leads to a page that this site does not have. Correct or remove it.`,
      }
    : {
        es: `el enlace «${link.address}» lleva a un lugar que esa página no tiene (lo que sigue a #). Corríjalo o quítelo.`,
        en: `the link "${link.address}" leads to a place that its page does not have (what follows #). Correct or remove it.`,
      };
}
