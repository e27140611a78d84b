import {
  kindNames,
  tableOf,
  type Kind,
  type RecordLists,
  type RecordOf,
} from 'content-models/kinds';
import type { Locale } from 'content-models/locales';
import { referencesOf } from 'content-models/rules/references';
import type { Practice } from 'content-models/records/practice';
import type { Source } from 'content-models/records/source';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import { sourceTypes } from 'content-models/vocabulary/sourceTypes';
import { sourceTitle } from './describeSource.ts';
import { compareTexts } from '../language/formats.ts';
import { getOrThrow } from './getOrThrow.ts';
import { memoizePerLocale } from '../language/memoizePerLocale.ts';

/** The records that cite a source, by kind. */
export type SourceUses = RecordLists;

/** Queries on sources and the records that cite them. */
export function sourceQueries(snapshot: Snapshot, listed: readonly Practice[]) {
  const { sources } = snapshot;
  const byType = new Map(sourceTypes.keys.map((type, index) => [type, index]));
  const position = ({ type }: Source) => byType.get(type) ?? byType.size;
  const inOrder = memoizePerLocale((locale) => {
    const compare = compareTexts(locale);
    return sources.toSorted(
      (one, other) =>
        position(one) - position(other) ||
        compare(sourceTitle(one, locale).value, sourceTitle(other, locale).value),
    );
  });
  const places = memoizePerLocale(
    (locale) => new Map(inOrder(locale).map(({ code }, place) => [code, place])),
  );
  const types = memoizePerLocale((locale) =>
    [...Map.groupBy(inOrder(locale), ({ type }) => type)].flatMap(([type, [first, ...others]]) =>
      first ? { type, first: first.code, count: others.length + 1 } : [],
    ),
  );
  const byAuthor = Map.groupBy(sources, ({ author }) => author);
  let uses: ReadonlyMap<string, SourceUses> | undefined;

  return {
    /** All sources, sorted by kind of document, then by title. */
    sources: inOrder,
    /** The kinds of document in use, each with its first source and their number. */
    sourceTypes: types,
    /** The concept note of the catalogue, once it is published. */
    conceptNote: (locale: Locale): Source | undefined =>
      inOrder(locale).find(({ type }) => type === 'concept-note'),
    /** The position of a source in the list of all. */
    placeOfSource: (code: string, locale: Locale): number =>
      getOrThrow(places(locale), code, 'source'),
    usesOfSource: (code: string): SourceUses =>
      getOrThrow((uses ??= usesOf({ ...snapshot, practices: [...listed] })), code, 'source'),
    sourcesByAuthor: (code: string): readonly Source[] => byAuthor.get(code) ?? [],
  };
}

/** Made when it is first asked for: the preview of an entry does not need it, and it reads every record. */
function usesOf(lists: RecordLists): ReadonlyMap<string, SourceUses> {
  const uses = new Map(lists.sources.map(({ code }) => [code, noUses()]));
  const note = <K extends Kind>(kind: K) => {
    for (const record of lists[kind])
      for (const code of citedBy(kind, record)) uses.get(code)?.[kind].push(record);
  };
  kindNames.forEach(note);
  return uses;
}

const noUses = (): SourceUses => tableOf(kindNames, () => []);

function citedBy<K extends Kind>(kind: K, record: RecordOf<K>): Set<string> {
  const links = referencesOf(kind, record).filter((link) => link.kind === 'sources');
  return new Set(links.map(({ code }) => code));
}
