import { locales } from 'content-models/locales';
import { countries } from 'content-models/vocabulary/countries';
import { recordSentences } from '../../reading/recordTexts.ts';
import { allRecords, type Check } from '../check.ts';

const presidency = /Presidencia Pro T[ée]mpore|Pro Tempore Presidency/i;

const names = countries.keys
  .filter((key) => key !== 'regional')
  .flatMap((key) => locales.map((locale) => countries.label(key, locale)));

/** The note names the Pro Tempore Presidency without a country, and no source says which it was. */
export const rolesHaveNoCountry: Check = (snapshot) =>
  allRecords(snapshot).flatMap(({ kind, record }) =>
    recordSentences(record)
      .filter(
        ({ sentence }) =>
          presidency.test(sentence) && names.some((name) => sentence.includes(name)),
      )
      .map(({ field }) => ({
        kind,
        code: record.code,
        field,
        text: 'da un país a la Presidencia Pro Témpore, que la nota nombra sin país. Quítelo.',
      })),
  );
