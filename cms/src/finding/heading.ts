import { formNames, type Kind } from 'content-models/kinds';
import { type Bilingual, type Locale } from 'content-models/locales';
import { countries } from 'content-models/vocabulary/countries';
import { z } from 'zod';
import type { Values } from './recordTexts.ts';

/** Reads a text of a document, in a language where there is one. */
type Read = (name: string) => string;
type Parts = (read: Read, locale: Locale) => readonly string[];

const titleAndCode: Parts = (read) => [read('title'), read('code')];

/** What tells the records of a kind apart where one is chosen: kinds with a title need no more than that and the code. */
const parts: Partial<Record<Kind, Parts>> = {
  institutions: (read, locale) => [
    withAcronym(read('name'), read('acronym')),
    countryName(read('country'), locale),
    read('code'),
  ],
  sources: (read) => [
    read('code'),
    read('title') || inBrackets(read('descriptiveLabel')),
    [read('publisher'), read('publishedOn').slice(0, 4)].filter(Boolean).join(' '),
  ],
  countries: (read, locale) => [countryName(read('code'), locale)],
  progress: (read, locale) => [
    countryName(read('country'), locale),
    read('reportedOn'),
    beginning(read('narrative')),
    read('code'),
  ],
  media: (read) => [read('alt') || read('filename'), read('code')],
};

/**
 * How the record is called where it is one among many, in both languages: "Ministerio de Trabajo · Guatemala · IN-0006".
 * English falls back to the Spanish texts.
 */
export function headingOf(kind: Kind, values: Values): Bilingual {
  const inLocale = (locale: Locale) => {
    const read = (name: string) =>
      text(values[locale][name]) || text(values.es[name]) || text(values.en[name]);
    const said = (parts[kind] ?? titleAndCode)(read, locale).filter(Boolean);
    return said.length > 0
      ? said.join(' · ')
      : `${untitled[locale]} (${formNames(kind).singular[locale]})`;
  };
  return { es: inLocale('es'), en: inLocale('en') };
}

/** Stored as JSON in a text field, so that one column serves editors of both languages. */
export function storedHeading(heading: Bilingual): string {
  return JSON.stringify(heading);
}

const headingSchema = z.object({ es: z.string(), en: z.string() });

/** A stored heading in the language of who reads it; a text that is none, as it is. */
export function readHeading(stored: unknown, locale: Locale): unknown {
  if (typeof stored !== 'string' || !stored.startsWith('{')) return stored;
  const heading = headingSchema.safeParse(parseJson(stored));
  return heading.success ? heading.data[locale] : stored;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

function withAcronym(name: string, acronym: string): string {
  return name && acronym && !name.includes(acronym) ? `${name} (${acronym})` : name || acronym;
}

function inBrackets(label: string): string {
  return label && `[${label}]`;
}

function countryName(code: string, locale: Locale): string {
  return countries.isKey(code) ? countries.label(code, locale) : '';
}

/** The first words of a text, up to 80 characters. */
function beginning(narrative: string): string {
  return /^.{0,80}(?!\S)/u.exec(narrative)?.[0] ?? '';
}

const untitled: Bilingual = { es: 'Sin título', en: 'Untitled' };
