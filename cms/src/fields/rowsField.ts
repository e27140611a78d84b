import type { ArrayField, Field } from 'payload';

/** A list of rows, collapsed at first; a collapsed row is labelled with its text of the field `titleField`. */
export function rowsField(name: string, titleField: string, fields: Field[]): ArrayField {
  const label = { path: '/admin/RowTitle.tsx#RowTitle', clientProps: { field: titleField } };
  return {
    name,
    type: 'array',
    admin: { components: { RowLabel: label }, initCollapsed: true, disableListColumn: true },
    fields,
  };
}
