import type { Field, StaticLabel } from 'payload';
import type { Locale } from 'content-models/locales';
import { bareLabel } from '../fields/declaredWords.ts';

type Place = {
  tab?: string | undefined;
  label: string;
  /** A group has no input of its own: its first field stands for it. */
  isGroup: boolean;
};

/**
 * Tab and label of each field of a form, by path: for `facts.statement` the tab "Evidencia y fuentes" and the label
 * "Dato".
 */
export function fieldNames(fields: readonly Field[], locale: Locale): Map<string, Place> {
  const names = new Map<string, Place>();
  collect(fields, '', undefined, locale, names);
  return names;
}

function collect(
  fields: readonly Field[],
  prefix: string,
  tab: string | undefined,
  locale: Locale,
  names: Map<string, Place>,
) {
  for (const field of fields) {
    if ('hidden' in field && field.hidden === true) continue;
    if (field.type === 'tabs') {
      for (const child of field.tabs)
        collect(child.fields, prefix, labelText(child.label, locale), locale, names);
      continue;
    }
    const name = 'name' in field && field.name ? `${prefix}${field.name}` : undefined;
    if (name)
      names.set(name, {
        tab,
        label: bareLabel(labelText('label' in field ? field.label : undefined, locale) ?? name),
        isGroup: field.type === 'group',
      });
    if ('fields' in field) collect(field.fields, name ? `${name}.` : prefix, tab, locale, names);
  }
}

function labelText(label: unknown, locale: Locale): string | undefined {
  if (typeof label === 'string') return label;
  if (!isStaticLabels(label)) return undefined;
  return label[locale];
}

function isStaticLabels(label: unknown): label is Exclude<StaticLabel, string> {
  return typeof label === 'object' && label !== null;
}
