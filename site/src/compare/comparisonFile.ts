import type { Locale } from 'content-models/locales';
import { pathOf, type Page } from '../addresses/paths.ts';

/** The path of a table of practices as a file, below its page: `/paises/guatemala/comparar/comparar-guatemala.xlsx`. */
export function comparisonFile(page: Page, locale: Locale, ending: 'xlsx' | 'csv'): string {
  const path = pathOf(page, locale);
  const [subject = '', word = ''] = path.split('/').slice(-3);
  return `${path}${word}-${subject}.${ending}`;
}
