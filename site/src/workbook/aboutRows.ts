import type { Locale } from 'content-models/locales';
import type { SiteSettings } from 'content-models/records/siteSettings';
import { dataSheet } from '../dataPages/dataSheet.ts';
import { useTranslations } from '../language/translate.ts';
import type { SheetValue } from '../record/factSheet.ts';
import type { Cell } from '../openData/fileSheets.ts';

/** What a workbook is about: its title, the settings of the site, the day of its newest record, and the address of its page. */
export type About = {
  title: string;
  settings: SiteSettings;
  updatedOn: string | undefined;
  url: string;
};

/** The rows of the sheet that explains a workbook: its date, licence and publisher, as the page of the data has them. */
export function aboutRows({ title, settings, updatedOn, url }: About, locale: Locale): Cell[][] {
  const t = useTranslations(locale);
  return [
    [t('site.name'), title],
    [t('workbook.source'), url],
    ...dataSheet(settings, updatedOn, locale).map(({ label, values }) => [
      label,
      values.map(valueText).join('; '),
    ]),
  ];
}

/** A value in one line, with its note and the address of another site that it links to. */
export function valueText({ text, note, href }: SheetValue): string {
  const address = href?.startsWith('http') ? href : undefined;
  return [text, note, address].filter(Boolean).join(' · ');
}

/** The reference to the whole data in APA style, as the page of the data gives it. */
export function dataCitation({ updatedOn, url, title }: About, locale: Locale): string {
  const t = useTranslations(locale);
  return t('workbook.citation', {
    author: t('site.name'),
    year: updatedOn?.slice(0, 4) ?? t('workbook.undated'),
    title,
    genre: t('data.citeGenre'),
    url,
  });
}
