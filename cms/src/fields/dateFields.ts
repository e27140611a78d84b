import type { DateField, TextField } from 'payload';

type Options = {
  condition?: (data: Record<string, unknown>) => boolean;
};

/** A calendar day. Payload stores it as noon UTC; a record holds the day alone. */
export function dayField(name: string, { condition }: Options = {}): DateField {
  return {
    name,
    type: 'date',
    admin: {
      condition,
      date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' },
      components: { Field: '/admin/typed/DateInput.tsx#DayInput' },
    },
  };
}

/** A date of the precision that the source gives: year, month or day, as `YYYY[-MM[-DD]]`. */
export function partialDateField(name: string, { condition }: Options = {}): TextField {
  return {
    name,
    type: 'text',
    admin: {
      description: {
        es: 'Solo lo que la fuente dice: 2016, 2016-03 o 2016-03-09.',
        en: 'Only what the source says: 2016, 2016-03 or 2016-03-09.',
      },
      condition,
      placeholder: '2016-03',
      components: { Field: '/admin/typed/DateInput.tsx#PartialDateInput' },
    },
  };
}
