import type {
  ArrayField,
  CheckboxField,
  DateField,
  Field,
  NamedGroupField,
  RelationshipField,
  RichTextField,
  SelectField,
  TextField,
} from 'payload';
import { notStatedName } from '../records/values.ts';

type Answerable =
  | ArrayField
  | DateField
  | NamedGroupField
  | RelationshipField
  | RichTextField
  | SelectField
  | TextField;

/**
 * A ◇ field with its check box "Las fuentes no lo dicen": to publish, an editor gives a value or ticks the box, never
 * both. The box stands beside the field, or below it where the field needs the full width.
 */
export function answerable(field: Answerable): Field[] {
  if (field.type === 'array' || field.type === 'group' || field.type === 'richText')
    return [field, notStatedCheckBox(field.name)];
  return [
    {
      type: 'row',
      admin: { className: 'answerable' },
      fields: [field, notStatedCheckBox(field.name)],
    },
  ];
}

function notStatedCheckBox(name: string): CheckboxField {
  return {
    name: notStatedName(name),
    type: 'checkbox',
    label: { es: 'Las fuentes no lo dicen', en: 'The sources do not say' },
    admin: { className: 'not-stated', disableListColumn: true, disableListFilter: true },
  };
}
