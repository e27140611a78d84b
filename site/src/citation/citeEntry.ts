import '@citation-js/plugin-csl';
import { Cite, plugins, version, type CSL } from '@citation-js/core';
import type { Locale } from 'content-models/locales';
import type { Practice } from 'content-models/records/practice';
import { useTranslations } from '../language/translate.ts';
import { readSiteEnvironment } from '../env.ts';
import { localize } from '../language/localize.ts';
import { digestOf, openReferences } from './references.ts';
import isoEnglish from './styles/iso690-author-date-en.csl?raw';
import isoSpanish from './styles/iso690-author-date-es.csl?raw';

export type Citation = { style: 'APA' | 'ISO 690'; html: string };

const apaStyle = 'apa-alone';
const isoStyle = { es: 'iso690-es', en: 'iso690-en' } as const;
const cslLocale = { es: 'es-ES', en: 'en-US' } as const;

const { styles } = plugins.config.get('@csl');
styles.add(apaStyle, forOneReference(styles.get('apa')));
styles.add(isoStyle.es, forOneReference(isoSpanish));
styles.add(isoStyle.en, forOneReference(isoEnglish));

/** The reference of an entry in the styles that its readers are asked for, as HTML with nothing but italics. */
export function citeEntry(practice: Practice, locale: Locale, url: string): Citation[] {
  const [year = '', month = '', day = ''] = practice.contentUpdatedOn.split('-');
  const t = useTranslations(locale);
  const item: CSL = {
    id: practice.code,
    type: 'webpage',
    title: localize(practice.title, locale).value,
    author: [{ literal: t('site.name') }],
    'container-title': t('cite.container'),
    genre: t('cite.genre'),
    number: practice.code,
    URL: url,
  };
  // In Spanish, APA writes "22 de noviembre" and the library "noviembre 22": the year alone is right in both.
  const onlyYear: CSL = { ...item, issued: { 'date-parts': [[Number(year)]] } };
  const wholeDate: CSL = {
    ...item,
    issued: { 'date-parts': [[Number(year), Number(month), Number(day)]] },
  };
  return [
    { style: 'APA', html: reference(onlyYear, apaStyle, locale) },
    { style: 'ISO 690', html: reference(wholeDate, isoStyle[locale], locale) },
  ];
}

/** The reference of the whole catalogue as data, in the same styles; without its date where nothing is published. */
export function citeData(updatedOn: string | undefined, locale: Locale, url: string): Citation[] {
  const t = useTranslations(locale);
  const [year] = (updatedOn ?? '').split('-');
  const item: CSL = {
    id: 'data',
    type: 'dataset',
    title: t('data.citeTitle'),
    author: [{ literal: t('site.name') }],
    genre: t('data.citeGenre'),
    URL: url,
    ...(year && { issued: { 'date-parts': [[Number(year)]] } }),
  };
  return [
    { style: 'APA', html: reference(item, apaStyle, locale) },
    { style: 'ISO 690', html: reference(item, isoStyle[locale], locale) },
  ];
}

let references: ReturnType<typeof openReferences> | undefined;

/** The references of earlier builds, opened when the first one is asked for. */
function keptReferences() {
  const { cacheDir, language } = readSiteEnvironment();
  return openReferences(cacheDir, language ?? 'all');
}

const means = digestOf([
  version,
  ...[apaStyle, isoStyle.es, isoStyle.en].map((style) => styles.get(style)),
]);

/**
 * A style for references that stand alone: what tells references apart that are cited beside each other, and what puts
 * them in order, says nothing of one, and takes half of the time.
 */
function forOneReference(style: string): string {
  return style
    .replace(
      /<citation[ >].*<\/citation>/s,
      '<citation><layout><text value="1"/></layout></citation>',
    )
    .replace(/(<bibliography[^>]*>\s*)<sort>.*?<\/sort>/s, '$1');
}

/** A reference is made of the item, the style and the language alone, with the same means. */
function reference(item: CSL, style: string, locale: Locale): string {
  references ??= keptReferences();
  return references(digestOf([means, style, locale, item]), () =>
    formatReference(item, style, locale),
  );
}

/** One formatted reference, without the blocks that the library wraps around it. */
function formatReference(item: CSL, style: string, locale: Locale): string {
  const entries = new Cite(item).format('bibliography', {
    format: 'html',
    style,
    lang: cslLocale[locale],
    asEntryArray: true,
    // One reference has no order, and to look for it takes a fifth of the time.
    nosort: true,
  });
  const [, html] = entries[0] ?? [];
  if (html === undefined) throw new Error(`${item.id} has no reference in the style "${style}".`);
  return html
    .replace(/<\/?div[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
