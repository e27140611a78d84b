import type { ClientField, FormState } from 'payload';
import { bareLabel } from '../../fields/declaredWords.ts';

/** A field of a form that is written in both languages. */
export type TranslatedText = {
  /** In the state of the form: `facts.0.statement`. */
  path: string;
  /** The same with the id of the row, as `publication/spanishTexts` names it. */
  key: string;
  label: string;
  field: ClientField;
  /** The path of the row or group that it is in; empty at the top. */
  parentPath: string;
  /** The label of the tab. */
  tab: string;
  /** The label of the row: "Dato 2". */
  row: string | undefined;
};

type Place = Pick<TranslatedText, 'parentPath' | 'tab' | 'row'> & {
  parentKey: string;
  /** The labels of the groups around, before that of the field. */
  groups: readonly string[];
};

/** What a label says in the language of the admin, and how a row is called. */
type Words = {
  say(this: void, label: unknown): string;
  row(this: void, name: string, number: number): string;
};

/** The localized texts of a form in its order; those of a list by the rows that it has. */
export function translatedTexts(
  fields: readonly ClientField[],
  state: FormState,
  words: Words,
): TranslatedText[] {
  const top = { parentPath: '', parentKey: '', tab: '', row: undefined, groups: [] };
  return collect(fields, state, words, top);
}

function collect(
  fields: readonly ClientField[],
  state: FormState,
  words: Words,
  place: Place,
): TranslatedText[] {
  return fields.flatMap((field) => textsOf(field, state, words, place));
}

function textsOf(
  field: ClientField,
  state: FormState,
  words: Words,
  place: Place,
): TranslatedText[] {
  if (field.type === 'tabs')
    return field.tabs.flatMap(({ fields, label }) =>
      collect(fields, state, words, { ...place, tab: words.say(label) }),
    );
  if (field.type === 'row' || field.type === 'collapsible')
    return collect(field.fields, state, words, place);
  if (field.type === 'array') return inRows(field, state, words, place);
  if (field.type === 'group' && 'name' in field) return inGroup(field, state, words, place);
  const isText = field.type === 'text' || field.type === 'textarea' || field.type === 'richText';
  return isText && field.localized === true && field.admin?.hidden !== true
    ? [textOf(field, words, place)]
    : [];
}

type Named<Type extends ClientField['type']> = Extract<ClientField, { type: Type; name: string }>;

function textOf(
  field: Named<'text' | 'textarea' | 'richText'>,
  words: Words,
  { parentKey, groups, ...place }: Place,
): TranslatedText {
  const label = [...groups, bareLabel(words.say(field.label))].filter(Boolean).join(': ');
  const { path, key } = within(place.parentPath, parentKey, field.name);
  return { ...place, path, key, label, field };
}

function inGroup(
  field: Named<'group'>,
  state: FormState,
  words: Words,
  place: Place,
): TranslatedText[] {
  const { path, key } = within(place.parentPath, place.parentKey, field.name);
  const groups = [...place.groups, bareLabel(words.say(field.label))].filter(Boolean);
  return collect(field.fields, state, words, {
    ...place,
    parentPath: path,
    parentKey: key,
    groups,
  });
}

function inRows(
  field: Named<'array'>,
  state: FormState,
  words: Words,
  place: Place,
): TranslatedText[] {
  const { path, key } = within(place.parentPath, place.parentKey, field.name);
  const name = words.say(field.labels?.singular ?? field.label);
  return (state[path]?.rows ?? []).flatMap(({ id }, index) =>
    collect(field.fields, state, words, {
      tab: place.tab,
      row: [place.row, words.row(bareLabel(name), index + 1)].filter(Boolean).join(' · '),
      groups: [],
      parentPath: `${path}.${index}`,
      parentKey: `${key}.${id}`,
    }),
  );
}

function within(parentPath: string, parentKey: string, name: string) {
  const under = (parent: string) => (parent === '' ? name : `${parent}.${name}`);
  return { path: under(parentPath), key: under(parentKey) };
}
