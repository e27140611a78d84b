import { fieldsIn, fieldsOf, type Field, type Fields } from 'content-models/derived/fieldsOf';
import type { RichText, RichTextBlock } from 'content-models/fields/richText';
import {
  kindNames,
  kinds,
  tableOf,
  type Kind,
  type RecordLists,
  type RecordOf,
} from 'content-models/kinds';
import { siteSettingsSchema } from 'content-models/records/siteSettings';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import type { z } from 'zod';

/** What texts are made of; where a field takes more, one is repeated until the field is full. */
const beginnings = [
  'Otorrinolaringólogo',
  '👩‍🌾🌱🇬🇹 ¡Semillas! ',
  'برنامج العودة الطوعية والاندماج ',
  'תוכנית לשילוב מחדש של שבים ',
  '</script><script>alert(1)</script><!-- ',
  '"Comillas", \'simples\' & &amp; &copy; <b>no</b> ]]> ',
  '=HYPERLINK("https://example.org";"x");+1;-1;@SUM(A1) ',
  '一時帰国者の社会復帰支援計画',
  'Línea una\n\n\tLínea dos\n',
  'a\u0301e\u0301 Z\u0351\u036b\u0343 ½ ² № ',
  '%s %d ${x} {{y}} \\u0041 \\ / ? # ',
  'null ',
  '0 ',
  '. ',
] as const;

/** The longest that are tried; the first that a field takes is as long as it may be, or nearly so. */
const lengths = [2000, 600, 400, 300, 200, 160, 120, 110, 80, 40, 20];

/**
 * A catalogue that says what nobody would write and every form takes: each text, wherever its field lets it be
 * anything, is one of the texts above at the field's full length.
 */
export function hostile(snapshot: Snapshot): Snapshot {
  const lists: RecordLists = snapshot;
  const changed: RecordLists = tableOf(kindNames, () => []);
  const change = <K extends Kind>(kind: K) => {
    for (const [index, record] of lists[kind].entries())
      changed[kind].push(hostileRecord(kind, record, index));
  };
  kindNames.forEach(change);
  return { ...changed, settings: hostileSettings(snapshot.settings) };
}

function hostileRecord<K extends Kind>(kind: K, record: RecordOf<K>, start: number): RecordOf<K> {
  return kinds[kind].schema.parse(filled(fieldsOf(kind), record, counterFrom(start)));
}

const hostileSettings = (settings: Snapshot['settings']) =>
  siteSettingsSchema.parse(filled(fieldsIn(siteSettingsSchema), settings, counterFrom(1)));

type Counter = () => number;

function counterFrom(start: number): Counter {
  let next = start;
  return () => next++;
}

/** Fills what an object has; what it leaves out stays out. */
function filled(fields: Fields, object: object, count: Counter): object {
  const values = Object.entries(object).map(([name, value]: [string, unknown]) => {
    const field = fields.get(name);
    return [name, field ? filledValue(field, value, count) : value] as const;
  });
  return Object.fromEntries<unknown>(values);
}

function filledValue(field: Field, value: unknown, count: Counter): unknown {
  if (field.holds === 'value')
    return typeof value === 'string' ? longest(field.schema, value, count) : value;
  if (field.holds === 'values')
    return itemsOf(value).map((item) => longest(field.schema, item, count));
  if (field.holds === 'text')
    return inEachLanguage(value, (before) => longest(field.schema, before, count));
  if (field.holds === 'richText')
    return inEachLanguage(value, (before) => withTexts(before, count));
  if (field.holds === 'group') return isObject(value) ? filled(field.fields, value, count) : value;
  if (field.holds === 'rows')
    return itemsOf(value)
      .filter(isObject)
      .map((row) => filled(field.fields, row, count));
  return value;
}

/** The longest text that a schema takes; one that takes no text of ours keeps what it had. */
function longest(schema: z.ZodType, before: unknown, count: Counter): unknown {
  const beginning = beginnings[count() % beginnings.length] ?? '';
  const texts = lengths.map((length) => beginning.repeat(length).slice(0, length));
  const taken = texts.find((text) => schema.safeParse(text).success);
  return taken === undefined ? before : schema.parse(taken);
}

const inEachLanguage = (value: unknown, change: (value: unknown) => unknown): unknown =>
  isObject(value)
    ? Object.fromEntries(Object.entries(value).map(([locale, said]) => [locale, change(said)]))
    : value;

/** Every text within a rich text; its calls and links stay. */
function withTexts(node: unknown, count: Counter): unknown {
  if (Array.isArray(node)) return node.map((item) => withTexts(item, count));
  if (!isObject(node)) return node;
  const entries = Object.entries(node).map(([name, value]: [string, unknown]) => [
    name,
    name === 'text' ? beginnings[count() % beginnings.length] : withTexts(value, count),
  ]);
  return Object.fromEntries(entries);
}

const itemsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/**
 * A narrative of so many words, with headings that are all the same, and links to these addresses, each after the
 * other (`#FU-0001` is a call to a source).
 */
export function longNarrative(words: number, addresses: readonly string[]): RichText {
  const heading: RichTextBlock = {
    type: 'heading',
    level: 3,
    children: [{ type: 'text', text: 'Contenido' }],
  };
  const said = Array.from({ length: words }, (_, index) => `palabra${(index * 7919) % 10_007}`);
  const links: RichTextBlock = {
    type: 'paragraph',
    children: addresses.map((url) => ({
      type: 'link',
      url,
      children: [{ type: 'text', text: url }],
    })),
  };
  const paragraph: RichTextBlock = {
    type: 'paragraph',
    children: [{ type: 'text', text: said.join(' ') }],
  };
  return [heading, paragraph, heading, links, links];
}
