import type { Kind } from 'content-models/kinds';
import type { Locale } from 'content-models/locales';
import type { SourceUses } from '../catalogue/sourceQueries.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { RecordLink } from '../addresses/recordLink.ts';
import { kindOrder, siteKinds } from '../record/siteKinds.ts';

/** Countries come first, because their links are nothing but their names. */
const citingOrder: readonly Kind[] = [
  'countries',
  ...kindOrder.filter((kind) => kind !== 'countries'),
];

/** The records that cite a source, as links; progress links to the page of its action. */
export function usesAsLinks(uses: SourceUses, catalogue: Catalogue, locale: Locale): RecordLink[] {
  const linksOf = <K extends Kind>(kind: K) =>
    uses[kind].flatMap((record) => siteKinds[kind].link(record, catalogue, locale) ?? []);
  return citingOrder.flatMap((kind) => linksOf(kind));
}
