import { kindNames } from 'content-models/kinds';
import { locales } from 'content-models/locales';
import { recordFileOf, settingsFile } from 'content-models/snapshot/files';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import { pathOf, type Page } from '../src/addresses/paths.ts';
import type { PageInstance } from '../src/register/declarePage.ts';
import { pages } from '../src/register/pages.ts';
import type { Problem } from './Problem.ts';

/**
 * Finds the records that cause each problem of a release, by their files in the snapshot: those that contain the broken
 * address, wherever they are shown; else the one that the page is about. A problem may have no such record.
 */
export function faultyRecords(
  snapshot: Snapshot,
  declared: readonly PageInstance<Page>[],
): (problem: Problem) => string[] {
  const byPath = recordsByPath(declared);
  return ({ pages: having = [], link, code }) => {
    const own = having.flatMap((path) => byPath.get(path) ?? []);
    if (link && isWhole(link.address)) return saying(link.address, snapshot);
    return code === undefined ? [...new Set(own)] : withCode(code, snapshot);
  };
}

const isWhole = (link: string) => /^https?:/i.test(link);

/** The kind of record that each kind of page is about. */
const aboutOf = new Map<string, string>(
  pages.flatMap(({ kind, about }) => (about === undefined ? [] : [[kind, about] as const])),
);

/** The file of the record that each page is about, by path. */
function recordsByPath(declared: readonly PageInstance<Page>[]): ReadonlyMap<string, string> {
  return new Map(
    declared.flatMap(({ page, record, languages }) => {
      const about = aboutOf.get(page.kind);
      if (!record || about === undefined) return [];
      const file = recordFileOf(about, record.code);
      return locales
        .filter((locale) => languages.includes(locale))
        .map((locale) => [pathOf(page, locale), file] as const);
    }),
  );
}

/** The records, or settings, that have a text as a value. */
function saying(text: string, snapshot: Snapshot): string[] {
  const records = kindNames.flatMap((kind) =>
    snapshot[kind]
      .filter((record) => says(record, text))
      .map(({ code }) => recordFileOf(kind, code)),
  );
  return [...records, ...(says(snapshot.settings, text) ? [settingsFile] : [])];
}

/** Whether a text is one of the values of a record, at any depth. */
export function says(value: unknown, text: string): boolean {
  if (typeof value !== 'object' || value === null) return value === text;
  return Object.values(value).some((inner) => says(inner, text));
}

function withCode(code: string, snapshot: Snapshot): string[] {
  const kind = kindNames.find((name) => snapshot[name].some((record) => record.code === code));
  return kind ? [recordFileOf(kind, code)] : [];
}
