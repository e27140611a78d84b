import { referencesOf } from 'content-models/rules/references';
import type { CountryProfile } from 'content-models/schemas/countryProfile';
import type { Practice } from 'content-models/schemas/practice';
import type { Source } from 'content-models/schemas/source';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import { sourceTypes } from 'content-models/vocabulary/sourceTypes';
import { sourceTitle } from './describeSource.ts';
import { compareTexts } from './formats.ts';
import { found } from './found.ts';
import { perLocale } from './perLocale.ts';

/** What cites a source. */
export type SourceUses = { practices: Practice[]; profiles: CountryProfile[] };

/** Questions about sources, and what cites them. */
export function askSources(
  { sources, countries: profiles }: Snapshot,
  listed: readonly Practice[],
) {
  const byType = new Map(sourceTypes.keys.map((type, index) => [type, index]));
  const position = ({ type }: Source) => byType.get(type) ?? byType.size;
  const inOrder = perLocale((locale) => {
    const compare = compareTexts(locale);
    return sources.toSorted(
      (one, other) =>
        position(one) - position(other) ||
        compare(sourceTitle(one, locale).value, sourceTitle(other, locale).value),
    );
  });
  const cited = (codes: readonly { kind: string; code: string }[]) =>
    new Set(codes.filter(({ kind }) => kind === 'sources').map(({ code }) => code));
  const uses = new Map<string, SourceUses>(
    sources.map(({ code }) => [code, { practices: [], profiles: [] }]),
  );
  for (const practice of listed)
    for (const code of cited(referencesOf('practices', practice)))
      uses.get(code)?.practices.push(practice);
  for (const profile of profiles)
    for (const code of cited(referencesOf('countries', profile)))
      uses.get(code)?.profiles.push(profile);

  return {
    /** All sources: by kind of document, then by title. */
    sources: inOrder,
    usesOfSource: (code: string): SourceUses => found(uses, code, 'source'),
    sourcesByAuthor: (code: string) => sources.filter(({ author }) => author === code),
  };
}
