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
import { parse as parseCsv } from 'csv-parse/sync';
import { parse, type HTMLElement } from 'node-html-parser';
import { formatDays } from 'site/language/formats';
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
 * What an editor fills in is published: the site is built of records in which every field has a value of its own, and
 * each of them must be found on the page of its record and in the open data. A field that readers are not shown is
 * named below with the reason; one that is shown has no place there.
 */

const dataDates = 'is told to search engines, in the structured data of the page';
const dataOnly = 'is in the open data only';

const notShown: Record<Kind, Record<string, string>> = {
  institutions: { publishedOn: dataOnly, contentUpdatedOn: dataOnly },
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
    'legalFramework.year': 'a law is named by its number where it has one',
    publishedOn: dataOnly,
    contentUpdatedOn: dataOnly,
  },
  challenges: {
    'facts.notStated': 'a fact without its place in the source names the source alone',
    publishedOn: dataDates,
    contentUpdatedOn: dataDates,
  },
  practices: {
    'facts.notStated': 'a fact without its place in the source names the source alone',
  },
  recommendations: {
    publishedOn: dataDates,
    contentUpdatedOn: dataDates,
  },
  roadmapItems: {
    'backing.field': 'the source is called beside the value that it backs',
    'backing.locator': dataOnly,
    publishedOn: dataDates,
    contentUpdatedOn: dataDates,
  },
  progress: {
    roadmapItem: 'it stands on the page of its action',
    publishedOn: dataOnly,
    contentUpdatedOn: 'dates it in the feed',
  },
  events: {
    notStated: 'the workshop of the samples answers everything',
    publishedOn: dataOnly,
    contentUpdatedOn: dataOnly,
  },
};

const given = publicRecords(publishedSamples, '');

const site = sampleSite();

/** The names and addresses by which pages lead to a record; a source is named in a footnote. */
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

/** Values that a page tells in other words than its own. */
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

/** A field that no source answers is named among what is unknown. */
function unansweredMarks(kind: Kind, name: string, locale: Locale): Mark[] {
  const fields: Declarations = kinds[kind].fields;
  const words = fields[name]?.words;
  const label = words?.siteLabel ?? words?.label;
  return label ? [[label[locale]]] : [];
}

/** A part of a page: its address and a selector. */
type Part = { address: string; part: string };

/** Where a record is told. */
function partOf(kind: Kind, record: PublicRecord, locale: Locale): Part | undefined {
  if (kind === 'sources')
    return { address: pathOf({ kind: 'sources', number: 1 }, locale), part: byId(record.code) };
  const [address, anchor] = pageOf(kind, record)?.[locale]?.split('#') ?? [];
  if (address === undefined) return undefined;
  return { address, part: kind === 'media' ? 'figure' : anchor ? byId(anchor) : 'main' };
}

/** The page of a record, or of the first entry that shows a picture. */
function pageOf(kind: Kind, record: PublicRecord): PublicRecord['page'] {
  if (kind !== 'media') return record.page;
  return given('practices').find((entry) => valuesAt(entry, 'media').includes(record.code))?.page;
}

const byId = (id: string) => `[id="${id}"]`;

/** Where a field is told, if not with the others: footnotes stand at the end of a page, what is unknown in a frame. */
const parts: Record<string, string> = { sources: 'main', notStated: '.not-stated' };

const documents = new Map<string, HTMLElement>();

function documentAt(address: string): HTMLElement {
  const known = documents.get(address);
  if (known) return known;
  const read = parse(readFileSync(path.join(site().outDir, address, 'index.html'), 'utf8'));
  documents.set(address, read);
  return read;
}

const texts = new Map<string, string>();

/** All that is read or linked to in a part of a page: its text, then what its elements say in their attributes. */
function textOf({ address, part }: Part): string {
  const key = `${address} ${part}`;
  const known = texts.get(key);
  if (known !== undefined) return known;
  const found = documentAt(address).querySelectorAll(part);
  const attributes = found
    .flatMap((element) => element.querySelectorAll('*'))
    .flatMap((element) => Object.values(element.attributes));
  const text = plain(
    [...found.map(({ structuredText }) => structuredText), ...attributes].join(' '),
  );
  texts.set(key, text);
  return text;
}

/** Terms in the middle of a sentence begin with a small letter, and HTML breaks lines where it likes. */
const plain = (text: string) => text.replace(/\s+/g, ' ').toLowerCase();

/** Whether a text has a mark; a number that is part of another one is none. */
function has(text: string, mark: Mark): boolean {
  return mark.some((name) =>
    /^[\d.,]+$/.test(name)
      ? new RegExp(`(?<![\\w.,-])${name.replaceAll('.', '\\.')}(?![\\w-])`).test(text)
      : text.includes(plain(name)),
  );
}

/**
 * Whether the page of one of these records shows the field: every mark of its values is there, and one of them at
 * least is missing on the page of another record, so that it was not found by chance.
 */
function isShown(kind: Kind, placed: PlacedField, locale: Locale): boolean {
  const textAbout = (of: Kind, record: PublicRecord) => {
    const place = partOf(of, record, locale);
    return place && textOf({ ...place, part: parts[placed.place] ?? place.part });
  };
  // The site tells of one event alone: pages of other records say what is found everywhere.
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

/** Every field that holds a value itself. */
const valueFields = (kind: Kind) =>
  placedFields(fieldsOf(kind)).filter(
    ({ field }) => field.holds !== 'group' && field.holds !== 'rows',
  );

/**
 * No page has these in its text: a slug is the address of the page and former ones lead to it, a state of translation decides whether there is an
 * English one, and the identifier of a row serves those who join tables.
 */
const isForReaders = ({ place, field }: PlacedField) =>
  field.holds !== 'translation' &&
  field.holds !== 'formerSlugs' &&
  place !== 'slug' &&
  !/\.id$/.test(place);

describe.each(kindNames)('of the fields of %s', (kind) => {
  test.each(locales)('the page in %s shows all but those that are named here', (locale) => {
    const hidden = valueFields(kind)
      .filter(isForReaders)
      .filter((placed) => !isShown(kind, placed, locale));
    expect(hidden.map(({ place }) => place)).toEqual(Object.keys(notShown[kind]));
  });

  test('every one is in the JSON of the record and in the tables', () => {
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

/** Whether a table of a kind has a column for a field, or one for each of its languages, and it is filled in. */
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

/** Links that are shown from one of their two ends alone, with the reason. */
const oneWay: Record<string, string> = {
  'practices.related.practice': 'says why the other is worth reading after this one',
};

test.each(locales)('every link between records is shown from both of its ends, in %s', (locale) => {
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

test('the settings are told on the page about the site', () => {
  const settings = sampleSettings('all');
  for (const locale of locales) {
    const text = textOf({
      address: pathOf({ kind: 'article', article: 'about' }, locale),
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
