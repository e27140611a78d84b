import { localizedValues } from 'content-models/rules/translation';
import { allRecords, type AnyRecord, type Check } from './check.ts';

/**
 * Where a translation is approved every text has its English; so have the texts of records without a page of
 * their own, such as the descriptive label of a source, because English pages show them.
 */
export const bothLanguages: Check = (snapshot) =>
  allRecords(snapshot)
    .filter(needsEnglish)
    .flatMap(({ kind, record }) =>
      localizedValues(record)
        .filter(({ es, en }) => es !== undefined && en === undefined)
        .map(({ path }) => ({
          kind,
          code: record.code,
          field: [...path, 'en'].join('.'),
          text: 'falta el inglés. Traduzca el texto.',
        })),
    );

function needsEnglish({ record }: AnyRecord): boolean {
  return !('translation' in record) || record.translation.en.status === 'approved';
}
