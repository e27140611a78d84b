import { recordSentences } from '../../reading/recordTexts.ts';
import { allRecords, type Check, type Problem } from '../check.ts';

/** Said of the workshop as if it were known what it decided. */
const decided =
  /(?<!\p{L})(?:el taller (?:acordó|concluyó|aprobó|recomendó)|las mesas (?:acordaron|recomendaron|propusieron)|the workshop (?:agreed|concluded|approved|recommended)|the (?:working )?groups (?:agreed|recommended|proposed))(?!\p{L})/iu;

/** Said of the workshop of 2022 as if it were not known that it took place. */
const onlyPlanned =
  /(?<!\p{L})(?:taller(?!\p{L}).*(?<!\p{L})previsto (?:para|en) |workshop(?!\p{L}).*(?<!\p{L})planned (?:for|in) )/iu;
const ofThatYear = /Puebla|2022/;

/** The workshop took place: its report says so. What it decided is unknown, and a note written before does not tell. */
export const workshopWasHeld: Check = (snapshot) => {
  const notes = new Set(
    snapshot.sources.filter(({ type }) => type === 'concept-note').map(({ code }) => code),
  );
  const held = snapshot.events
    .filter(
      ({ standing, sources }) => standing === 'held' && sources.every((code) => notes.has(code)),
    )
    .map(({ code }): Problem => ({
      kind: 'events',
      code,
      field: 'standing',
      text: 'cuenta como celebrado lo que se sabe solo por una agenda. Ponga «Previsto» o cite un informe.',
    }));
  const told = allRecords(snapshot).flatMap(({ kind, record }) =>
    recordSentences(record).flatMap(({ field, sentence }): Problem[] => {
      const { code } = record;
      if (decided.test(sentence))
        return [
          {
            kind,
            code,
            field,
            text: 'da por decidido lo que la agenda preveía. Dígalo como previsto.',
          },
        ];
      if (onlyPlanned.test(sentence) && ofThatYear.test(sentence))
        return [
          {
            kind,
            code,
            field,
            text: 'cuenta como solo previsto un taller que se celebró. Dígalo en pasado.',
          },
        ];
      return [];
    }),
  );
  return [...held, ...told];
};
