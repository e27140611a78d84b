import { allRecords, type Check } from '../check.ts';

const wrongDate = /8 de septiembre de(l)? 2021|8 September 2021|September 8(th)?, 2021|2021-09-08/i;

/** The note dates its second session 8 September 2021; the workshop was in 2022. Who repeats it writes «sic». */
export const sicOf2021: Check = (snapshot) =>
  allRecords(snapshot).flatMap(({ kind, record }) =>
    stringsIn(record)
      .filter(
        ({ text, siblings }) =>
          wrongDate.test(text) && !/\bsic\b/i.test(text) && !Reflect.get(siblings, 'sicNote'),
      )
      .map(({ field }) => ({
        kind,
        code: record.code,
        field,
        text: 'da el 8 de septiembre de 2021, que es un error de la nota (el taller fue en 2022). Añada «sic» o corrija la fecha.',
      })),
  );

type Found = { field: string; text: string; siblings: object };

/** Every string of a record, with the object of the row that holds it (for the note beside a statement). */
function stringsIn(value: unknown, path: string[] = [], siblings: object = {}): Found[] {
  if (typeof value === 'string') return [{ field: path.join('.'), text: value, siblings }];
  if (typeof value !== 'object' || value === null) return [];
  const isRow = 'id' in value;
  return Object.entries(value).flatMap(([key, item]) =>
    stringsIn(item, [...path, key], isRow ? value : siblings),
  );
}
