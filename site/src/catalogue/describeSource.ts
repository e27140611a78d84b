import type { Locale } from 'content-models/locales';
import type { LocalizedText } from 'content-models/fields/localized';
import type { Source } from 'content-models/records/source';
import { sourceLanguages } from 'content-models/vocabulary/sourceLanguages';
import { sourceTypes } from 'content-models/vocabulary/sourceTypes';
import { capitalised, formatDate, inSentence } from '../language/formats.ts';
import { useTranslations, type Translate } from '../language/translate.ts';
import { localize, type Localized } from '../language/localize.ts';

export type DescribedSource = {
  /** The document's own title in its language, or what describes it in square brackets. */
  title: { value: string; lang: string | undefined };
  href: string | undefined;
  /** Publisher, date, kind, and when it was consulted, as one line. */
  details: string;
  note: Localized | undefined;
  archivedUrl: string | undefined;
};

/** What a list of sources shows of one. */
export function describeSource(
  source: Source,
  locale: Locale,
  institutionName: (code: string) => LocalizedText,
): DescribedSource {
  return {
    title: sourceTitle(source, locale),
    href: source.url,
    details: details(source, locale, institutionName),
    note: source.accessNote && localize(source.accessNote, locale),
    archivedUrl: source.archivedUrl,
  };
}

/** The title of a source, or its descriptive label in square brackets. */
export function sourceTitle(source: Source, locale: Locale): DescribedSource['title'] {
  if (source.title)
    return { value: source.title, lang: source.language === locale ? undefined : source.language };
  if (!source.descriptiveLabel)
    throw new Error(
      `${source.code} has neither a title nor a descriptive label; add one in the CMS.`,
    );
  const label = localize(source.descriptiveLabel, locale);
  return { value: `[${label.value}]`, lang: label.lang };
}

function details(
  source: Source,
  locale: Locale,
  institutionName: (code: string) => LocalizedText,
): string {
  const t = useTranslations(locale);
  // A mirror is told by who published the document first, and nobody is named twice.
  const names = source.author && institutionName(source.author);
  const isOriginal = names && [names.es, names.en].includes(source.mirrorOf);
  const author = names && !isOriginal ? localize(names, locale).value : undefined;
  const publisher = [author, source.mirrorOf].includes(source.publisher)
    ? undefined
    : source.publisher;
  const parts = [
    author,
    publisher,
    source.mirrorOf && t('source.mirror', { name: source.mirrorOf }),
    source.publishedOn ? formatDate(source.publishedOn, locale) : t('source.undated'),
    inSentence(sourceTypes.label(source.type, locale)),
    source.language === locale
      ? undefined
      : t('source.language', {
          language:
            locale === 'es'
              ? inSentence(sourceLanguages.label(source.language, locale))
              : sourceLanguages.label(source.language, locale),
        }),
    source.pages && pagesText(source.pages, t),
    source.doi && `DOI ${source.doi}`,
    source.isbn && `ISBN ${source.isbn}`,
    source.accessedOn && t('source.accessed', { date: formatDate(source.accessedOn, locale) }),
  ].filter((part) => part !== undefined && part !== '');
  // A name keeps its own first letter; anything else begins the line with a capital.
  const [first = '', ...others] = parts;
  const begin = author || publisher ? first : capitalised(first);
  // An abbreviation at the end, as in "10 pp.", ends the line as well.
  return `${[begin, ...others].join(', ').replace(/\.$/, '')}.`;
}

/** A bare number is how many pages a document has; anything else says which of them. */
function pagesText(pages: string, t: Translate): string {
  if (/^\d+$/.test(pages)) return t('source.pages', { pages });
  return /^pp?\./.test(pages) ? pages : t('source.locator', { pages });
}
