import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fieldsIn, fieldsOf } from 'content-models/derived/fieldsOf';
import { sampleSettings } from 'content-models/derived/samples';
import type { Declarations } from 'content-models/fields/declare';
import { addressedKinds, kindNames, kinds, type Kind } from 'content-models/kinds';
import { locales, type Locale } from 'content-models/locales';
import { siteSettingsSchema } from 'content-models/records/siteSettings';
import { hasValue } from 'content-models/rules/answered';
import { linkPlaces } from 'content-models/rules/references';
import { countries } from 'content-models/vocabulary/countries';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse, type HTMLElement } from 'node-html-parser';
import { formatDays, inSentence } from 'site/language/formats';
import { useTranslations } from 'site/language/translate';
import { tablesOfKind, valueAt } from 'site/openData/dataTables';
import { publicRecords, type PublicRecord } from 'site/openData/publicRecords';
import { recordFile } from 'site/openData/recordAddresses';
import { pathOf } from 'site/addresses/paths';
import { describe, expect, test } from 'vitest';
import { publishedSamples, sampleSite, workshopDays } from '../fixtures/sampleSite.ts';
import { placedFields, valuesAt, type PlacedField } from '../samples/recordFields.ts';
import { marksOf, type Mark, type NamesOf } from './fieldMarks.ts';

/**
 * Everything that an editor fills in is published: the site is built from records in which every field has a distinct
 * value, which must be found on the page of the record and in the open data. Fields that are not shown to readers are
 * listed below with the reason; the list must not contain one that is shown.
 */

const notShown: Record<Kind, Record<string, string>> = {
  institutions: {},
  sources: {
    lastChecked: 'serves the upkeep of links',
    httpStatus: 'serves the upkeep of links',
    notStated: 'a line about a document leaves out what it does not say',
  },
  media: {
    mimeType: 'the pictures of a page are drawn anew in formats of its own',
    bytes: 'is that of the original, which only the open data lead to',
    sha256: 'is that of the original, which only the open data lead to',
    focalX: 'says where a picture is cut',
    focalY: 'says where a picture is cut',
  },
  countries: {
    code: 'is what the page is about: its address and its heading, which all pages of countries lead to',
  },
  challenges: {
    'facts.notStated': 'a fact without its place in the source names the source alone',
  },
  practices: {
    'facts.notStated': 'a fact without its place in the source names the source alone',
  },
  recommendations: {},
  roadmapItems: {
    'backing.field': 'the source is called beside the value that it backs',
  },
  progress: {
    roadmapItem: 'it stands on the page of its action',
  },
  events: {
    // It is shown, as tests/site/chain.test.ts sees on a workshop that has some.
    notStated: 'the one event of the samples that has a page answers everything',
  },
};

const given = publicRecords(publishedSamples, '');

const site = sampleSite();

/** The names and addresses with which pages link to a record; a source is named in a footnote. */
const namesOf: NamesOf = (kind, code, locale) => {
  const record = given(kind).find((candidate) => candidate.code === code);
  const texts = ['title', 'name'].flatMap((field) => [
    valueAt(record, [field]),
    valueAt(record, [field, locale]),
    valueAt(record, [field, 'es']),
  ]);
  const own = kind === 'countries' ? [] : [code];
  return [...own, record?.page?.[locale] ?? record?.page?.es, ...texts].filter(
    (name) => typeof name === 'string',
  );
};

type Told = (value: unknown, locale: Locale, record: PublicRecord) => Mark[];

/** Values that a page expresses in other words. */
const toldAs: Record<string, Told> = {
  'progress.kind': (value, locale) =>
    value === 'related-fact' ? [[useTranslations(locale)('progress.factNote')]] : [],
  'progress.value.indicator': (value, locale) =>
    publishedSamples.roadmapItems
      .flatMap(({ indicators }) => indicators)
      .filter(({ id }) => id === value)
      .map(({ name }) => [name[locale] ?? name.es]),
  'events.startDate': (_, locale) => [
    [formatDays(workshopDays.startDate, workshopDays.endDate, locale)],
  ],
  'events.objectives.scope': (value, locale) =>
    value === 'specific' ? [[useTranslations(locale)('workshop.specific')]] : [],
  'events.sessions.streamed': (value, locale) =>
    value === true ? [[useTranslations(locale)('workshop.streamed')]] : [],
};

function marksIn(kind: Kind, { place, field }: PlacedField, record: PublicRecord, locale: Locale) {
  const told = toldAs[`${kind}.${place}`];
  return valuesAt(record, place)
    .filter(hasValue)
    .flatMap((value): Mark[] => {
      if (told) return told(value, locale, record);
      if (place === 'notStated') return unansweredMarks(kind, String(value), locale);
      return marksOf(field, value, locale, namesOf);
    });
}

/** A field without a source is listed among the unknown ones: as a question where its kind asks them, else by its name. */
function unansweredMarks(kind: Kind, name: string, locale: Locale): Mark[] {
  const fields: Declarations = kinds[kind].fields;
  const words = fields[name]?.words;
  const label = kind === 'practices' ? words?.question : (words?.siteLabel ?? words?.label);
  if (!label) return [];
  // What is unknown of a country is told in a sentence.
  return [[kind === 'countries' ? inSentence(label[locale]) : label[locale]]];
}

/** A part of a page, or of the pages that a record has: their addresses and a selector. */
type Part = { addresses: string[]; part: string };

/** The part of a page that shows a record. */
function partOf(kind: Kind, record: PublicRecord, locale: Locale): Part | undefined {
  if (kind === 'sources')
    return { addresses: [pathOf({ kind: 'sources', number: 1 }, locale)], part: byId(record.code) };
  if (kind === 'countries') return { addresses: pagesOfCountry(record.code, locale), part: 'main' };
  const [address, anchor] = pageOf(kind, record)?.[locale]?.split('#') ?? [];
  if (address === undefined) return undefined;
  return {
    addresses: [address],
    part: kind === 'media' ? 'figure' : anchor ? byId(anchor) : 'main',
  };
}

/** A country has a page for its introduction and its figures. */
function pagesOfCountry(code: string, locale: Locale): string[] {
  const country = countries.keys.find((key) => key === code);
  if (!country) throw new Error(`There is no country "${code}".`);
  return [
    pathOf({ kind: 'country', country, number: 1 }, locale),
    pathOf({ kind: 'countryContext', country }, locale),
  ];
}

/** The page of a record, or of the first entry that shows a picture. */
function pageOf(kind: Kind, record: PublicRecord): PublicRecord['page'] {
  if (kind !== 'media') return record.page;
  return given('practices').find((entry) => valuesAt(entry, 'media').includes(record.code))?.page;
}

const byId = (id: string) => `[id="${id}"]`;

/** The parts that show certain fields: footnotes are at the end of the page, unknown fields in a frame or a line. */
const parts: Record<string, string> = { sources: 'main', notStated: '.not-stated, .lacking' };

const documents = new Map<string, HTMLElement>();

function documentAt(address: string): HTMLElement {
  const known = documents.get(address);
  if (known) return known;
  const read = parse(readFileSync(path.join(site().outDir, address, 'index.html'), 'utf8'));
  documents.set(address, read);
  return read;
}

const texts = new Map<string, string>();

/** All text of a part of a page, then the attributes of its elements. */
function textOf({ addresses, part }: Part): string {
  const key = [...addresses, part].join(' ');
  const known = texts.get(key);
  if (known !== undefined) return known;
  const found = addresses.flatMap((address) => documentAt(address).querySelectorAll(part));
  const attributes = found
    .flatMap((element) => element.querySelectorAll('*'))
    .flatMap((element) => Object.values(element.attributes));
  const text = plain(
    [...found.map(({ structuredText }) => structuredText), ...attributes].join(' '),
  );
  texts.set(key, text);
  return text;
}

/** Ignores case and whitespace: terms within a sentence begin with a small letter. */
const plain = (text: string) => text.replace(/\s+/g, ' ').toLowerCase();

/** Whether a text contains a mark; a number within a longer one does not count. */
function has(text: string, mark: Mark): boolean {
  return mark.some((name) =>
    /^[\d.,]+$/.test(name)
      ? new RegExp(`(?<![\\w.,-])${name.replaceAll('.', '\\.')}(?![\\w-])`).test(text)
      : text.includes(plain(name)),
  );
}

/**
 * Whether the page of one of these records shows the field: every mark of its values is there, and at least one is
 * missing on the page of another record, which rules out chance.
 */
function isShown(kind: Kind, placed: PlacedField, locale: Locale): boolean {
  const textAbout = (of: Kind, record: PublicRecord) => {
    const place = partOf(of, record, locale);
    return place && textOf({ ...place, part: parts[placed.place] ?? place.part });
  };
  // There is only one page for events: other pages show which marks are found everywhere.
  const isOneEvent = kind === 'events';
  const records = isOneEvent ? given(kind).slice(0, 1) : given(kind);
  const others = (isOneEvent ? given('countries') : records)
    .map((record) => textAbout(isOneEvent ? 'countries' : kind, record))
    .filter((text) => text !== undefined);
  return records.some((record) => {
    const text = textAbout(kind, record);
    const marks = marksIn(kind, placed, record, locale);
    return (
      text !== undefined &&
      marks.length > 0 &&
      marks.every((mark) => has(text, mark)) &&
      marks.some((mark) => others.some((other) => !has(other, mark)))
    );
  });
}

/** Every field with a value of its own. */
const valueFields = (kind: Kind) =>
  placedFields(fieldsOf(kind)).filter(
    ({ field }) => field.holds !== 'group' && field.holds !== 'rows',
  );

/**
 * Fields without a text on the page: slugs are in the address or redirect to it, the state of a translation decides
 * whether there is an English page, and row ids are for joining tables.
 */
const isForReaders = ({ place, field }: PlacedField) =>
  field.holds !== 'translation' &&
  field.holds !== 'formerSlugs' &&
  place !== 'slug' &&
  !/\.id$/.test(place);

describe.each(kindNames)('of the fields of %s', (kind) => {
  test.each(locales)('the page in %s shows all except those listed here', (locale) => {
    const hidden = valueFields(kind)
      .filter(isForReaders)
      .filter((placed) => !isShown(kind, placed, locale));
    expect(hidden.map(({ place }) => place)).toEqual(Object.keys(notShown[kind]));
  });

  test('every one is in the JSON of the record and in the tables of the open data', () => {
    const records = given(kind);
    const lost = valueFields(kind).flatMap(({ place }) => {
      const record = records.find((candidate) => valuesAt(candidate, place).some(hasValue));
      if (!record) return [`${place}: no sample has it`];
      const file = readData(recordFile(kind, record.code));
      const inJson = valuesAt(JSON.parse(file), place);
      const isSame = JSON.stringify(inJson) === JSON.stringify(valuesAt(record, place));
      return [
        ...(isSame ? [] : [`${place}: JSON`]),
        ...(hasCell(kind, place) ? [] : [`${place}: CSV`]),
      ];
    });
    expect(lost).toEqual([]);
  });
});

const readData = (file: string) => readFileSync(path.join(site().outDir, file), 'utf8');

/** Whether a kind's table has a non-empty column for a field, or one for each of its languages. */
function hasCell(kind: Kind, place: string): boolean {
  const whole = place.split('.').join('_');
  return tablesOfKind(kind).some(({ name, jsonPath }) => {
    const list = jsonPath
      .replace(`${kind}[]`, '')
      .replaceAll('[]', '')
      .replaceAll('.', '_')
      .slice(1);
    const column =
      list === '' ? whole : whole.startsWith(`${list}_`) && whole.slice(list.length + 1);
    if (column === false) return false;
    const rows: Record<string, string>[] = parseCsv(readData(`/datos/${name}.csv`), {
      bom: true,
      columns: true,
    });
    return rows.some((row) =>
      Object.entries(row).some(
        ([header, cell]) => cell !== '' && (header === column || header.startsWith(`${column}_`)),
      ),
    );
  });
}

/** Links that are only shown at one end, with the reason. */
const oneWay: Record<string, string> = {
  'practices.related.practice': 'says why the other is worth reading after this one',
};

test.each(locales)('every link between records is shown at both ends, in %s', (locale) => {
  const places = kindNames.flatMap((kind) =>
    linkPlaces(kind)
      .filter(({ target }) => addressedKinds.some((addressed) => addressed === target.to))
      .map((link) => ({ ...link, kind })),
  );
  const hidden = places.filter(({ kind, place, target }) => {
    const linking = given(kind).flatMap((record) =>
      valuesAt(record, place).map((code) => ({ record, code })),
    );
    return !linking.some(({ record, code }) => {
      const end = given(target.to).find((candidate) => candidate.code === code);
      const part = end && partOf(target.to, end, locale);
      return part && has(textOf(part), namesOf(kind, record.code, locale));
    });
  });
  expect(hidden.map(({ kind, place }) => `${kind}.${place}`)).toEqual(Object.keys(oneWay));
});

test('the settings are on the page about the site', () => {
  const settings = sampleSettings('all');
  for (const locale of locales) {
    const text = textOf({
      addresses: [pathOf({ kind: 'article', article: 'about' }, locale)],
      part: 'main',
    });
    const hidden = placedFields(fieldsIn(siteSettingsSchema)).filter(({ place, field }) =>
      valuesAt(settings, place)
        .flatMap((value) => marksOf(field, value, locale, namesOf))
        .some((mark) => !has(text, mark)),
    );
    expect(hidden.map(({ place }) => place)).toEqual([]);
  }
});
