import { hasEnglish } from 'content-models/rules/translation';
import type { LocalizedText } from 'content-models/fields/localized';
import type { Practice } from 'content-models/records/practice';
import type { AddressedKind } from 'content-models/kinds';
import type { ArticleLeaf, Thing } from 'schema-dts';
import { localize } from '../language/localize.ts';
import { otherLocale } from '../addresses/paths.ts';
import { recordPage } from '../addresses/recordLink.ts';
import { citations } from './citations.ts';
import { classification } from './definedTerm.ts';
import { addressOf, termsOfUse, websiteOf, type Publication } from './publication.ts';

type Described = Pick<
  Practice,
  | 'code'
  | 'slug'
  | 'title'
  | 'levels'
  | 'dimensions'
  | 'themes'
  | 'sources'
  | 'translation'
  | 'publishedOn'
  | 'contentUpdatedOn'
> & { populations?: Practice['populations'] };

type Own = {
  kind: AddressedKind;
  text: LocalizedText;
  /** The kind of record and, for a proposal or a mandate, its origin: required, so that it is never left out. */
  genre: string;
} & Pick<ArticleLeaf, 'author' | 'image' | 'spatialCoverage'> & { mainEntity?: Thing };

/** The page of a record as an article: its topics, its sources, and its translation if there is one. */
export function recordArticle(
  record: Described,
  { kind, text, ...own }: Own,
  publication: Publication,
): ArticleLeaf {
  const { locale } = publication;
  const page = recordPage(kind, record.slug);
  const url = addressOf(publication, page);
  return {
    '@type': 'Article',
    '@id': url,
    url,
    headline: localize(record.title, locale).value,
    description: localize(text, locale).value,
    identifier: record.code,
    inLanguage: locale,
    datePublished: record.publishedOn,
    dateModified: record.contentUpdatedOn,
    isPartOf: websiteOf(publication),
    ...termsOfUse(publication),
    ...own,
    about: classification(record, publication),
    citation: citations(record.sources, publication),
    ...(hasEnglish(record) && translationLink(addressOf(publication, page, otherLocale(locale)))),
  };

  /** Spanish is the original, English its translation. */
  function translationLink(
    other: string,
  ): Pick<ArticleLeaf, 'workTranslation' | 'translationOfWork'> {
    return locale === 'es'
      ? { workTranslation: { '@id': other } }
      : { translationOfWork: { '@id': other } };
  }
}
