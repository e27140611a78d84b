import { numbersIn } from '../../reading/numbers.ts';
import { recordTexts, sentences, wordsOf } from '../../reading/recordTexts.ts';
import { allRecords, type AnyRecord, type Check, type Problem } from '../check.ts';

const women = /mujer|women|woman/i;

/** That 33 women were certified stands in the note alone (the launch article gave a target of 35). */
export const thirtyThreeWomen: Check = (snapshot) => {
  const notes = new Set(
    snapshot.sources.filter(({ type }) => type === 'concept-note').map(({ code }) => code),
  );
  return allRecords(snapshot).flatMap((entry) => [
    ...factsWithoutNote(entry, notes),
    ...textsWithoutNote(entry, notes),
  ]);
};

const text =
  'dice que se certificaron 33 mujeres sin citar la nota conceptual, la única que lo dice. Cite la nota.';

const isFact33 = (fact: { value?: number | undefined }) =>
  (fact.value === 33 || says33Women(wordsOf(fact, 'es'), 'es')) && women.test(wordsOf(fact, 'es'));

function factsWithoutNote({ kind, record }: AnyRecord, notes: ReadonlySet<string>): Problem[] {
  if (!('facts' in record)) return [];
  return record.facts.flatMap((fact, row) =>
    isFact33(fact) && !fact.sources.some((code) => notes.has(code))
      ? [{ kind, code: record.code, field: `facts.${row}.sources`, text }]
      : [],
  );
}

/** A paragraph calls the note; a plain text has no footnotes, so a fact of the record must have the note. */
function textsWithoutNote({ kind, record }: AnyRecord, notes: ReadonlySet<string>): Problem[] {
  const isProved =
    'facts' in record &&
    record.facts.some((fact) => isFact33(fact) && fact.sources.some((code) => notes.has(code)));
  return recordTexts(record)
    .filter(({ path }) => !path.startsWith('facts.'))
    .filter(({ words, locale }) =>
      sentences(words).some((sentence) => says33Women(sentence, locale)),
    )
    .filter(({ calls }) => !(calls.length > 0 ? calls.some((code) => notes.has(code)) : isProved))
    .map(({ field }) => ({ kind, code: record.code, field, text }));
}

function says33Women(sentence: string, locale: 'es' | 'en'): boolean {
  return women.test(sentence) && numbersIn(sentence, locale).some(({ value }) => value === 33);
}
