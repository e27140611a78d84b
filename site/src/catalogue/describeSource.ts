import type { Locale } from 'content-models/locales';
import type { LocalizedText } from 'content-models/fields/localized';
import type { Source } from 'content-models/records/source';
import { sourceLanguages } from 'content-models/vocabulary/sourceLanguages';
import { sourceTypes } from 'content-models/vocabulary/sourceTypes';
import { capitalised, formatDate, inSentence } from '../language/formats.ts';
import { useTranslations, type Translate } from '../language/translate.ts';
import { localize, type Localized } from '../language/localize.ts';

export type DescribedSource = {
  /** The document's own title in its language, or a description in square brackets. */
  title: { value: string; lang: string | undefined };
  href: string | undefined;
  /** Publisher, date, kind of document and date of access, as one line. */
  details: string;
  note: Localized | undefined;
  archivedUrl: string | undefined;
};

/** The description of a source for a list of sources. */
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

/** The title of a source, or its descriptive label in square brackets. Throws an Error where it has neither. */
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
  // A mirror names its original publisher, and nobody is named twice.
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
  // Names keep the case of their first letter; anything else is capitalised.
  const [first = '', ...others] = parts;
  const begin = author || publisher ? first : capitalised(first);
  // An abbreviation at the end, as in "10 pp.", already has the full stop.
  return `${[begin, ...others].join(', ').replace(/\.$/, '')}.`;
}

/** A bare number is the total number of pages; anything else is a locator. */
function pagesText(pages: string, t: Translate): string {
  if (/^\d+$/.test(pages)) return t('source.pages', { pages });
  return /^pp?\./.test(pages) ? pages : t('source.locator', { pages });
}
