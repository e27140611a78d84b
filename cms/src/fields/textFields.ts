import type { TextField, TextareaField } from 'payload';
import type { Bilingual } from 'content-models/locales';

/** What a record declares of a field, its words, is added to the whole form: see `declaredWords.ts`. */
type Options = {
  label?: Bilingual;
  description?: Bilingual;
  placeholder?: string;
  condition?: (data: Record<string, unknown>, siblingData: Record<string, unknown>) => boolean;
};

/** One line, the same in every language: a name, a number, an address. */
export function textField(name: string, options: Options = {}): TextField {
  return { name, type: 'text', label: options.label, admin: adminOf(options) };
}

/** One line per language. */
export function localizedTextField(name: string, options: Options = {}): TextField {
  return { ...textField(name, options), localized: true };
}

/** A short text of several lines, one per language. */
export function localizedTextareaField(name: string, options: Options = {}): TextareaField {
  return { name, type: 'textarea', localized: true, label: options.label, admin: adminOf(options) };
}

/** Several short texts, the same in every language. */
export function textsField(name: string, options: Options = {}): TextField {
  return { name, type: 'text', hasMany: true, label: options.label, admin: adminOf(options) };
}

function adminOf({ description, placeholder, condition }: Options) {
  return { description, placeholder, condition };
}
