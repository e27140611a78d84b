import type { Locale } from 'content-models/locales';
import { hasEnglish } from 'content-models/rules/translation';
import type { Practice } from 'content-models/records/practice';
import type { AddressedKind, RecordOf } from 'content-models/kinds';
import { originKinds, type OriginKind } from 'content-models/vocabulary/originKinds';
import { localize } from '../language/localize.ts';
import { pages, type RegisteredPage } from '../register/pages.ts';
import { pathOf, type Page } from './paths.ts';

/**
 * A record's name or title as a link; `lang` where text and page are not in the page's own language. `note` is where a
 * recommendation or an action comes from, which is said wherever its title stands.
 */
export type RecordLink = {
  text: string;
  lang: Locale | undefined;
  href: string;
  note?: string | undefined;
};

export type TitledRecord = Pick<Practice, 'slug' | 'title' | 'translation'> & {
  origin?: OriginKind | { kind: OriginKind };
};

/** The kinds whose records are called by a title and have a page of their own. */
export type TitledKind = {
  [K in AddressedKind]: RecordOf<K> extends TitledRecord ? K : never;
}[AddressedKind];

/** The kinds of record that have a page of their own in the register. */
type PagedKind = NonNullable<RegisteredPage['about']>;

const recordPages = new Map(
  pages.flatMap((page): [PagedKind, (of: { slug: string }) => Page][] =>
    page.about === undefined ? [] : [[page.about, page.pageOf]],
  ),
);

/** The page of a record. A kind with addresses of which the register has no page does not compile. */
export function recordPage(kind: PagedKind, slug: string): Page {
  const pageOf = recordPages.get(kind);
  if (!pageOf) throw new Error(`No page of the register is about ${kind}.`);
  return pageOf({ slug });
}

/** The link to a record: to its Spanish page, with its Spanish title, where it has no English. */
export function recordLink(kind: TitledKind, record: TitledRecord, locale: Locale): RecordLink {
  const { value, lang } = localize(record.title, locale);
  const target = hasEnglish(record) ? locale : 'es';
  const link = { text: value, lang, href: pathOf(recordPage(kind, record.slug), target) };
  const { origin } = record;
  if (!origin) return link;
  const note = originKinds.label(typeof origin === 'string' ? origin : origin.kind, locale);
  return { ...link, note };
}
