import { createHash } from 'node:crypto';
import { z } from 'zod';
import { kinds, type Kind, type RecordOf } from '../kinds.ts';
import { parse } from '../parse.ts';
import { hasValue } from '../rules/answered.ts';
import { formatCode } from '../fields/codes.ts';
import type { RichText } from '../fields/richText.ts';
import { countries } from '../vocabulary/countries.ts';
import { siteSettingsSchema, type SiteSettings } from '../records/siteSettings.ts';
import { translationStatuses } from '../vocabulary/translationStatuses.ts';
import { fieldsIn, fieldsOf, type Field, type Fields } from './fieldsOf.ts';

/** `least`: what publishing requires and nothing else; `all`: every field filled, every list with two rows or more. */
export type Extent = 'least' | 'all';

type Options = {
  /** The same number gives the same record; the next one has the next term of each vocabulary. */
  number?: number;
  /** How many samples of each kind there are: links lead to numbers up to it. */
  among?: number;
};

/** State of the generation: which sample is being made, and its values so far by path (`days.0.date`). */
type Making = Required<Options> & {
  kind: Kind | 'settings';
  extent: Extent;
  hasEnglish: boolean;
  callsSources: boolean;
  said: Map<string, unknown>;
};

/** A position in a record: its path with row indexes (`days.0.date`), without them (`days.date`), and the row index. */
type Place = { path: string; names: string; row: number };

/**
 * Generates a record of a kind from its schema (test fixture). Values are unique within a record, so that a test sees
 * one that was lost or swapped. The `all` samples of a kind together use every term of its vocabularies, provided
 * there are as many samples as the longest vocabulary has terms.
 * @throws ContentError where the sample breaks a cross-field rule; add the field to `ruled` below.
 */
export function sampleOf<K extends Kind>(
  kind: K,
  extent: Extent,
  { number = 1, among = 2 }: Options = {},
): RecordOf<K> {
  const record = made(fieldsOf(kind), { kind, extent, number, among });
  return parse(kinds[kind].schema, record, { file: `${extent} ${kind} ${number}` });
}

/** Generates site settings: all filled in, or none. */
export function sampleSettings(extent: Extent): SiteSettings {
  const fields = fieldsIn(siteSettingsSchema);
  const settings = made(fields, { kind: 'settings', extent, number: 1, among: 1 });
  return parse(siteSettingsSchema, settings, { file: `${extent} settings` });
}

function made(fields: Fields, sample: Pick<Making, 'kind' | 'extent' | 'number' | 'among'>) {
  const making: Making = {
    ...sample,
    hasEnglish: !fields.has('translation') || isTranslated(sample.number),
    callsSources: fields.has('sources'),
    said: new Map(),
  };
  return objectOf(fields, { path: '', names: '', row: 0 }, making);
}

/** The code of a sample; codes of `least` samples follow those of the `all` samples. */
function sampleCode(kind: Making['kind'], extent: Extent, { number, among }: Required<Options>) {
  if (kind === 'settings') throw new Error('The settings have no code.');
  if (kind === 'countries') return nth(countries.keys, extent === 'all' ? number - 1 : -number);
  return formatCode(kind, extent === 'all' ? number : among + number);
}

/**
 * Exceptions that cross-field rules need: by kind and field, or by field alone where all kinds have the rule, the value
 * instead of the usual one.
 */
const ruled: Record<string, (making: Making, usual: () => unknown, place: Place) => unknown> = {
  // A source without a title is described; one without an address says why.
  'sources.descriptiveLabel': (_, usual) => usual(),
  'sources.accessNote': (_, usual) => usual(),
  // Other terms would require further fields or stronger evidence.
  'practices.status': ({ extent }, usual) => (extent === 'least' ? 'unknown' : usual()),
  'practices.lifecycle': ({ extent }, usual) => (extent === 'least' ? 'current' : usual()),
  'practices.entryClass': ({ extent }, usual) => (extent === 'least' ? 'documented' : usual()),
  'practices.evidenceLevel': ({ said }, usual) =>
    said.get('entryClass') === 'good-practice' ? '3' : usual(),
  // Either a forum or an institution.
  'challenges.raisedBy.forum': ({ extent, number }, usual) =>
    extent === 'least' || number % 2 === 1 ? usual() : undefined,
  'challenges.raisedBy.institution': ({ extent, number }, usual) =>
    extent === 'all' && number % 2 === 0 ? usual() : undefined,
  // Required by the rules of the chain, although the schema alone allows them to be missing.
  'recommendations.challenges': (_, usual) => usual(),
  'recommendations.origin.locator': (_, usual) => usual(),
  'roadmapItems.recommendations': (_, usual) => usual(),
  // Only a report has a status; what a sample supersedes is the smaller one of the same number.
  'progress.reportedStatus': (making, usual) => (isReport(making) ? usual() : undefined),
  'progress.verifiedStatus': (making, usual) => verified(making, usual),
  'progress.verifiedBy': (making, usual) => verified(making, usual),
  'progress.verifiedOn': (making, usual) => verified(making, usual),
  'progress.value.indicator': ({ number }) =>
    rowIdAt({ kind: 'roadmapItems', extent: 'all', number }, 'indicators.0.id'),
  'progress.supersedes': (making) =>
    making.extent === 'all' ? sampleCode('progress', 'least', making) : undefined,
  // Points of the agenda lie on its days.
  'events.sessions.date': ({ said }, _, { row }) => said.get(`days.${row}.date`),
  // Of whatever kind: the second fact has no place in its source, and says so.
  'facts.locator': (_, usual, { row }) => (row === 0 ? usual() : undefined),
};

const isReport = ({ said }: Making) => said.get('kind') === 'official-report';

const verified = (making: Making, usual: () => unknown) =>
  making.extent === 'all' && isReport(making) ? usual() : undefined;

function isTranslated(number: number): boolean {
  return ['approved', 'outdated'].includes(statusOf(number));
}

/** The first sample is translated. */
function statusOf(number: number) {
  const approved = translationStatuses.keys.indexOf('approved');
  return nth(translationStatuses.keys, approved + number - 1);
}

function objectOf(fields: Fields, place: Place, making: Making): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  for (const [name, field] of fields) {
    const here = within(place, name);
    const value =
      field.holds === 'notStated'
        ? field.questions.filter((question) => !hasValue(object[question]))
        : madeOf(field, here, making);
    if (value === undefined) continue;
    object[name] = value;
    making.said.set(here.path, value);
  }
  return object;
}

function within(place: Place, name: string): Place {
  const join = (prefix: string) => (prefix ? `${prefix}.${name}` : name);
  return { path: join(place.path), names: join(place.names), row: place.row };
}

function madeOf(field: Field, place: Place, making: Making): unknown {
  const usual = () => usualOf(field, place, making);
  const rule = ruled[`${making.kind}.${place.names}`] ?? ruled[place.names];
  if (rule) return rule(making, usual, place);
  return field.optional && making.extent === 'least' ? undefined : usual();
}

function usualOf(field: Field, place: Place, making: Making): unknown {
  switch (field.holds) {
    case 'code':
      return sampleCode(making.kind, making.extent, making);
    case 'value':
    case 'measured':
      return valueOf(field.schema, place, making);
    case 'values':
      return valuesOf(field.schema, place, making);
    case 'text':
      return localized(making, (locale) => textOf(field.schema, `${locale} `, place, making));
    case 'richText':
      return localized(making, (locale) => richTextOf(locale, place, making));
    case 'link':
      return linkTo(field.target.to, 0, place, making);
    case 'links':
      return (making.extent === 'all' ? [0, 1] : [0]).map((next) =>
        linkTo(field.target.to, next, place, making),
      );
    case 'group':
      return objectOf(field.fields, place, making);
    case 'rows':
      return Array.from({ length: rowsOf(field.fields) }, (_, row) =>
        objectOf(field.fields, { ...place, path: `${place.path}.${row}`, row }, making),
      );
    case 'translation':
      return translationOf(making);
    case 'readerDate':
      return dayOf(making);
    case 'formerSlugs':
      return [0, 1].map((item) => `antes-${item}-${formerNameOf(making)}`);
    case 'notStated':
      return [];
  }
}

const formerNameOf = ({ kind, extent, number }: Row) => `${kind}-${extent}-${number}`.toLowerCase();

/** Two rows, or one for each option where a row chooses a field of the record (`backing.field`). */
function rowsOf(fields: Fields): number {
  const choices = [...fields.values()].flatMap((field) =>
    field.holds === 'value' && field.schema instanceof z.ZodEnum && field.optional === false
      ? [field.schema.options.length]
      : [],
  );
  return fields.has('field') ? Math.max(2, ...choices) : 2;
}

/** Links to the next sample of a kind (round-robin): never to itself, never twice in a list. */
function linkTo(kind: Kind, next: number, { row }: Place, { kind: own, number, among }: Making) {
  const further = row + next;
  const steps = number - 1 + (kind === own ? 1 + (further % Math.max(1, among - 1)) : further);
  return sampleCode(kind, 'all', { number: (steps % among) + 1, among });
}

function valueOf(schema: z.ZodType, place: Place, making: Making): unknown {
  if (schema instanceof z.ZodEnum) return termOf(schema.options, place, making);
  if (schema instanceof z.ZodBoolean) return place.row % 2 === 0;
  if (schema instanceof z.ZodNumber) return numberOf(schema, making);
  return textOf(schema, '', place, making);
}

/** Every term of a vocabulary, or two texts. */
function valuesOf(schema: z.ZodType, place: Place, making: Making): unknown[] {
  if (schema instanceof z.ZodEnum)
    return making.extent === 'all' ? [...schema.options] : [termOf(schema.options, place, making)];
  return [0, 1].map((item) => {
    const here = { ...place, path: `${place.path}.${item}` };
    const value = valueOf(schema, here, making);
    making.said.set(here.path, value);
    return value;
  });
}

/** Round-robin over rows and samples, so that together they use every term. */
function termOf<Term>(options: readonly Term[], { path, row }: Place, { number }: Making) {
  const rows = /\.\d+\./.test(path) ? 2 : 1;
  return nth(options, rows * (number - 1) + row);
}

function numberOf({ minValue, maxValue }: z.ZodNumber, making: Making): number {
  const [least, most] = [minValue ?? 0, maxValue ?? Number.MAX_SAFE_INTEGER];
  const from = Number.isFinite(least) ? Math.max(least, 0) : 0;
  return from + ((serialOf(making) * 7 + making.number) % (Math.min(most, 1e6) - from));
}

/**
 * The first candidate that a string schema accepts: words, else a slug, address, date, time, year or identifier.
 * @throws Error where no candidate fits.
 */
function textOf(schema: z.ZodType, prefix: string, place: Place, making: Making): string {
  const { kind, extent, number } = making;
  const serial = serialOf(making);
  const words = `${prefix}${number}-${serial} «ñandú» "${place.names}" & más`;
  const candidates = [
    words,
    words.slice(0, 30).trim(),
    `${kind}-${extent}-${number}`.toLowerCase(),
    `https://muestra.example/${kind}/${extent}/${number}/${serial}`,
    partialDateOf(making),
    dayOf(making),
    `${twoDigits(serial % 24)}:${twoDigits(number % 60)}`,
    String(1900 + serial),
    rowIdAt(making, place.path),
    createHash('sha256').update(words).digest('hex'),
  ];
  const fitting = candidates.find((candidate) => schema.safeParse(candidate).success);
  if (fitting === undefined)
    throw new Error(`No sample fits ${kind}.${place.names}; add one to samples.ts.`);
  return fitting;
}

/** A date in a year of its own, later than all dates before it in the record. */
function dayOf(making: Making): string {
  const serial = serialOf(making);
  return `${1950 + serial}-${twoDigits((serial % 12) + 1)}-${twoDigits((making.number % 28) + 1)}`;
}

/** A day, a month or a year (EDTF level 0), in turns. */
function partialDateOf(making: Making): string {
  return dayOf(making).slice(0, nth([10, 7, 4], making.number + serialOf(making)));
}

const twoDigits = (number: number) => String(number).padStart(2, '0');

/** The number of values in the record so far: a serial number for the next one. */
const serialOf = ({ said }: Making) => said.size;

type Row = Pick<Making, 'kind' | 'extent' | 'number'>;

function rowIdAt({ kind, extent, number }: Row, path: string): string {
  return createHash('sha256')
    .update(`${kind} ${extent} ${number} ${path}`)
    .digest('hex')
    .slice(0, 24);
}

function localized<Value>(making: Making, of: (locale: string) => Value) {
  return { es: of('es'), ...(making.hasEnglish ? { en: of('en') } : {}) };
}

/** A rich text with every node type that is permitted. */
function richTextOf(locale: string, place: Place, making: Making): RichText {
  const text = (word: string) => ({
    type: 'text' as const,
    text: `${locale} ${making.number}-${serialOf(making)} ${place.names} ${word} ñ «»`,
  });
  const plain = { type: 'paragraph' as const, children: [text('simple')] };
  if (making.extent === 'least') return [plain];
  const call = { url: `#${linkTo('sources', 0, { ...place, row: 0 }, making)}` };
  const item = (word: string) => ({ children: [text(word)] });
  const list = (word: string, ordered: boolean) => ({
    type: 'list' as const,
    ordered,
    items: [item(`${word} 1`), item(`${word} 2`)],
  });
  return [
    { type: 'heading', level: 3, children: [text('h3')] },
    {
      type: 'paragraph',
      children: [
        { ...text('strong'), strong: true },
        { ...text('emphasis'), emphasis: true },
        { ...text('both'), strong: true, emphasis: true },
        { type: 'link', url: 'https://muestra.example/?a=1&b=2', children: [text('link')] },
        ...(making.callsSources
          ? [{ type: 'link' as const, ...call, children: [text('call')] }]
          : []),
      ],
    },
    { type: 'heading', level: 4, children: [text('h4')] },
    {
      type: 'list',
      ordered: true,
      items: [{ children: [text('outer')], list: list('inner', false) }, item('last')],
    },
    { type: 'quote', children: [text('quote')] },
    plain,
  ];
}

function translationOf(making: Making) {
  const { number, extent } = making;
  const signed = { by: `Traductora ${number}`, on: dayOf(making) };
  const status = statusOf(number);
  return { en: { status, ...(extent === 'all' || making.hasEnglish ? signed : {}) } };
}

/** The item at an index modulo the length of the list; negative indexes count from the end. */
function nth<Item>(items: readonly Item[], index: number): Item {
  const item = items.at(index % items.length);
  if (item === undefined) throw new Error('There is nothing to choose from.');
  return item;
}
