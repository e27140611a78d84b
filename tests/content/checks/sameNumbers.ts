import { hasEnglish, localizedValues } from 'content-models/rules/translation';
import { numbersIn } from '../reading/numbers.ts';
import { recordTexts, type RecordText } from '../reading/recordTexts.ts';
import { allRecords, type Check, type Problem } from './check.ts';

/** A translation gives the same numbers as the original, in digits or in words. */
export const sameNumbers: Check = (snapshot) =>
  allRecords(snapshot).flatMap(({ kind, record }) => {
    if ('translation' in record && !hasEnglish(record)) return [];
    const texts = recordTexts(record);
    return localizedValues(record)
      .filter(({ es, en }) => es !== undefined && en !== undefined)
      .flatMap(({ path }): Problem[] => {
        const field = path.join('.');
        const [es, en] = [numbersOf(texts, field, 'es'), numbersOf(texts, field, 'en')];
        if (es.join() === en.join()) return [];
        const text = `los números no coinciden: en español ${list(es)}; en inglés ${list(en)}. Corrija una de las dos versiones.`;
        return [{ kind, code: record.code, field, text }];
      });
  });

function numbersOf(texts: RecordText[], path: string, locale: 'es' | 'en'): number[] {
  return (
    texts
      .filter((text) => text.path === path && text.locale === locale)
      .flatMap(({ words }) => numbersIn(words, locale).flatMap(({ value }) => value ?? []))
      // «2» may be "two" in the other language, and words below three are not looked for.
      .filter((value) => value >= 3)
      .toSorted((a, b) => a - b)
  );
}

const list = (numbers: number[]) => (numbers.length > 0 ? numbers.join(', ') : 'ninguno');
