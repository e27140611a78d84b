import type { Practice } from 'content-models/records/practice';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import type { Check } from './check.ts';

/** «Contrastada» needs two publishers for who is responsible, and a period that they agree on. */
export const crossChecked: Check = (snapshot) =>
  snapshot.practices
    .filter((practice) => practice.verification === '2')
    .filter(
      (practice) => !practice.startDate || publishersOfResponsible(practice, snapshot).size < 2,
    )
    .map(({ code }) => ({
      kind: 'practices',
      code,
      field: 'verification',
      text: 'dice «Contrastada», pero faltan dos publicadores para el responsable y un período. Ponga «Fuente citada» o complete los datos.',
    }));

function publishersOfResponsible(practice: Practice, snapshot: Snapshot): Set<string> {
  const codes = practice.institutions
    .filter(({ role }) => role === 'accountable')
    .flatMap(({ sources }) => sources);
  return new Set(
    snapshot.sources
      .filter(({ code }) => codes.includes(code))
      .flatMap(({ publisher }) => publisher ?? []),
  );
}
