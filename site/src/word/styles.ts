import { AlignmentType, BorderStyle, LevelFormat, type IStylesOptions } from 'docx';
import type { Locale } from 'content-models/locales';

/** Carta, in twentieths of a point (twips): 8.5 by 11 inches with 2 cm around. */
export const page = { width: 12_240, height: 15_840, margin: 1_134 };
export const room = page.width - 2 * page.margin;
export const questionWidth = 2_400;

/** Colours of print, which an office prints in grey. */
export const anil = '26419A';
export const quiet = '55545F';
const hair = 'B9B4A8';

/** Half points. */
export const size = { small: 16, fine: 17, text: 20, section: 22, title: 38 };

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
/** A table without lines, but for those that are added. */
export const open = { top: none, left: none, right: none, insideVertical: none };
export const line = { style: BorderStyle.SINGLE, size: 4, color: hair };

/** It comes with Word; LibreOffice has one of the same widths. */
const font = 'Cambria';

/** Word checks the spelling of what is in another language in that language. */
export const languageTags: Record<string, string> = {
  es: 'es-MX',
  en: 'en-US',
  fr: 'fr-CA',
  pt: 'pt-BR',
};

/** Headings are real ones: Word's navigation and screen readers go by them. */
export function stylesOf(locale: Locale): IStylesOptions {
  return {
    default: {
      document: {
        run: { font, size: size.text, language: { value: languageTags[locale] } },
        paragraph: { spacing: { after: 60 } },
      },
      heading1: {
        run: { font, size: size.title, bold: true },
        paragraph: { spacing: { after: 120 } },
      },
      heading2: {
        run: { font, size: size.section, bold: true, color: anil },
        paragraph: { spacing: { before: 180, after: 60 }, keepNext: true },
      },
      heading3: {
        run: { font, size: size.text, bold: true },
        paragraph: { spacing: { before: 100, after: 30 }, keepNext: true },
      },
      hyperlink: { run: { color: anil, underline: {} } },
    },
  };
}

/** The numbers and marks of lists, which are nested at most once. */
export const numberings = { config: [numbering('items', '•'), numbering('steps', undefined)] };

function numbering(reference: string, bullet: string | undefined) {
  return {
    reference,
    levels: [0, 1, 2].map((level) => ({
      level,
      format: bullet ? LevelFormat.BULLET : LevelFormat.DECIMAL,
      text: bullet ?? `%${String(level + 1)}.`,
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: 300 * (level + 1), hanging: 240 } } },
    })),
  };
}
