import type { TextField, TextareaField } from 'payload';
import type { Bilingual } from 'content-models/locales';

/** Labels and help of declared fields are added later, to the whole form: see `declaredWords.ts`. */
type Options = {
  label?: Bilingual;
  description?: Bilingual;
  placeholder?: string;
  condition?: (data: Record<string, unknown>, siblingData: Record<string, unknown>) => boolean;
};

/** A single line, not localized: a name, a number, an address. */
export function textField(name: string, options: Options = {}): TextField {
  return { name, type: 'text', label: options.label, admin: adminOf(options) };
}

/** A single line, localized. */
export function localizedTextField(name: string, options: Options = {}): TextField {
  return { ...textField(name, options), localized: true };
}

/** A short text of several lines, localized. */
export function localizedTextareaField(name: string, options: Options = {}): TextareaField {
  return { name, type: 'textarea', localized: true, label: options.label, admin: adminOf(options) };
}

/** Several short texts, not localized. */
export function textsField(name: string, options: Options = {}): TextField {
  const components = { Field: '/admin/typed/LinesInput.tsx#LinesInput' };
  return {
    name,
    type: 'text',
    hasMany: true,
    label: options.label,
    admin: { ...adminOf(options), components },
  };
}

function adminOf({ description, placeholder, condition }: Options) {
  return { description, placeholder, condition };
}
