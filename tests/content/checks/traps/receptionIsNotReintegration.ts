import { recordSentences } from '../../reading/recordTexts.ts';
import { allRecords, type Check, type Problem } from '../check.ts';

/** What receives people on arrival: Honduras, El Salvador, Guatemala and Mexico. */
const receptionServices =
  /\b(CAMR|CAPMR|GAMI|DAMI|CRR)\b|México te Abraza|Centros? de (Atención al Migrante Retornado|Recepción)/i;

const calledReintegration =
  /\b(programas?|centros?|servicios?) de reintegración|\breintegration (programmes?|programs?|centres?|centers?|services?)/i;

const denied = /\b(no|ni|not|neither|nor|rather than)\b/i;

/** Reception is not reintegration: such a service is filed under reception, and not called the other thing. */
export const receptionIsNotReintegration: Check = (snapshot) => [
  ...snapshot.practices
    .filter(({ title, alternativeNames }) =>
      receptionServices.test([title.es, ...alternativeNames].join(' | ')),
    )
    .filter(({ themes }) => !themes.includes('reception'))
    .map(({ code }): Problem => ({
      kind: 'practices',
      code,
      field: 'themes',
      text: 'es un servicio de recepción y no lleva el tema «Recepción y primera acogida». Añádalo.',
    })),
  ...allRecords(snapshot).flatMap(({ kind, record }) =>
    recordSentences(record)
      .filter(
        ({ sentence }) =>
          receptionServices.test(sentence) &&
          calledReintegration.test(sentence) &&
          !denied.test(sentence),
      )
      .map(({ field }): Problem => ({
        kind,
        code: record.code,
        field,
        text: 'llama reintegración a un servicio de recepción. Diga «recepción y primera acogida».',
      })),
  ),
];
