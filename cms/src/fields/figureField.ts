import type { NumberField } from 'payload';

/** A figure, typed with a point or a comma. */
export function figureField(name: string): NumberField {
  return {
    name,
    type: 'number',
    admin: { components: { Field: '/admin/typed/FigureInput.tsx#FigureInput' } },
  };
}
