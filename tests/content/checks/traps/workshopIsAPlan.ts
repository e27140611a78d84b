import { recordSentences } from '../../reading/recordTexts.ts';
import { allRecords, type Check, type Problem } from '../check.ts';
import { unreadSources } from '../../reading/unreadSources.ts';

/** Said of the workshop as if it were known to have happened so. */
const happened =
  /(?<!\p{L})(?:el taller (?:acordó|concluyó|aprobó|recomendó|se celebró|se realizó|reunió)|las mesas (?:acordaron|recomendaron|propusieron)|the workshop (?:agreed|concluded|approved|recommended|was held|took place|brought together)|the (?:working )?groups (?:agreed|recommended|proposed))(?!\p{L})/iu;

/** What is known from an agenda alone is told as planned, and nothing says that it went so. */
export const workshopIsAPlan: Check = (snapshot) => {
  const unread = unreadSources(snapshot);
  const held = snapshot.events
    .filter(
      ({ standing, sources }) => standing === 'held' && sources.every((code) => unread.has(code)),
    )
    .map(({ code }): Problem => ({
      kind: 'events',
      code,
      field: 'standing',
      text: 'cuenta como celebrado lo que se sabe solo por una agenda. Ponga «Previsto» o cite un informe.',
    }));
  const told = allRecords(snapshot).flatMap(({ kind, record }) =>
    recordSentences(record)
      .filter(({ sentence }) => happened.test(sentence))
      .map(({ field }): Problem => ({
        kind,
        code: record.code,
        field,
        text: 'cuenta como sucedido lo que la agenda preveía. Dígalo como previsto.',
      })),
  );
  return [...held, ...told];
};
