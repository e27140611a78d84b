import type { Locale } from 'content-models/locales';
import { hasEnglish } from 'content-models/rules/translation';
import type { Practice } from 'content-models/records/practice';
import type { AddressedKind, RecordOf } from 'content-models/kinds';
import { originKinds, type OriginKind } from 'content-models/vocabulary/originKinds';
import { localize } from '../language/localize.ts';
import { pages, type RegisteredPage } from '../register/pages.ts';
import { pathOf, type Page } from './paths.ts';

/**
 * A record's name or title as a link; `lang` is set where text and target are not in the page's own language. `note` is
 * the origin of a recommendation or an action, which is shown wherever its title is, or what a progress record says;
 * `noteLang` is set where it is not in the page's own language.
 */
export type RecordLink = {
  text: string;
  lang: Locale | undefined;
  href: string;
  note?: string | undefined;
  noteLang?: Locale | undefined;
};

export type TitledRecord = Pick<Practice, 'slug' | 'title' | 'translation'> & {
  origin?: OriginKind | { kind: OriginKind };
};

/** The kinds whose records have a title and a page. */
export type TitledKind = {
  [K in AddressedKind]: RecordOf<K> extends TitledRecord ? K : never;
}[AddressedKind];

/** The kinds that have a page for each record. */
type PagedKind = NonNullable<RegisteredPage['about']>;

const recordPages = new Map(
  pages.flatMap((page): [PagedKind, (of: { slug: string }) => Page][] =>
    page.about === undefined ? [] : [[page.about, page.pageOf]],
  ),
);

/** The page of a record. A kind with addresses but without a page in the register is a compile error. */
export function recordPage(kind: PagedKind, slug: string): Page {
  const pageOf = recordPages.get(kind);
  if (!pageOf) throw new Error(`No page of the register is about ${kind}.`);
  return pageOf({ slug });
}

/** The link to a record; without approved English, to its Spanish page with its Spanish title. */
export function recordLink(kind: TitledKind, record: TitledRecord, locale: Locale): RecordLink {
  const { value, lang } = localize(record.title, locale);
  const target = hasEnglish(record) ? locale : 'es';
  const link = { text: value, lang, href: pathOf(recordPage(kind, record.slug), target) };
  const { origin } = record;
  if (!origin) return link;
  const note = originKinds.label(typeof origin === 'string' ? origin : origin.kind, locale);
  return { ...link, note };
}
