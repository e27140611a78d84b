import type { Practice } from 'content-models/records/practice';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import { countries } from 'content-models/vocabulary/countries';
import { locales } from 'content-models/locales';
import { recordSentences } from '../../reading/recordTexts.ts';
import { allRecords, type Check, type Problem } from '../check.ts';

const ruedas = /reintegraci[oó]n sobre ruedas/i;

const attributes = [
  'countries',
  'territorialScope',
  'places',
  'institutions',
  'startDate',
  'endDate',
] as const;

/** «Reintegración sobre Ruedas» is known from the note alone: no country, no institution, no dates. */
export const ruedasIsUnattributed: Check = (snapshot) => [
  ...snapshot.practices.filter(isRuedas).flatMap(attributedFields),
  ...attributedInText(snapshot),
];

const isRuedas = ({ title }: Practice) => ruedas.test(title.es);

function attributedFields(practice: Practice): Problem[] {
  return attributes
    .filter((field) => {
      const value = practice[field];
      return Array.isArray(value) ? value.length > 0 : value !== undefined;
    })
    .map((field) => ({
      kind: 'practices',
      code: practice.code,
      field,
      text: 'ninguna fuente lo dice de «Reintegración sobre Ruedas». Márquelo como «Las fuentes no lo dicen».',
    }));
}

/** Its own entry names no country and no institution; elsewhere no sentence that names it does. */
function attributedInText(snapshot: Snapshot): Problem[] {
  const names = namesOfOwners(snapshot);
  return allRecords(snapshot).flatMap(({ kind, record }) => {
    const isOwnEntry = 'entryClass' in record && isRuedas(record);
    return recordSentences(record)
      .filter(({ sentence }) => isOwnEntry || ruedas.test(sentence))
      .flatMap(({ sentence, field }) =>
        names
          .filter((name) => isNamed(name, sentence))
          .map((name): Problem => ({
            kind,
            code: record.code,
            field,
            text: `relaciona «Reintegración sobre Ruedas» con «${name}», y ninguna fuente lo dice. Quítelo.`,
          })),
      );
  });
}

function namesOfOwners({ institutions }: Snapshot): string[] {
  const ofCountries = countries.keys
    .filter((key) => key !== 'regional')
    .flatMap((key) => locales.map((locale) => countries.label(key, locale)));
  const ofInstitutions = institutions.flatMap(({ name, acronym }) => [name.es, name.en, acronym]);
  return [...new Set([...ofCountries, ...ofInstitutions].filter((name) => name !== undefined))];
}

/** Whether a name stands in a sentence as words of their own. */
function isNamed(name: string, sentence: string): boolean {
  const words = (text: string) => ` ${(text.match(/[\p{L}\d]+/gu) ?? []).join(' ')} `;
  return words(sentence).includes(words(name));
}
