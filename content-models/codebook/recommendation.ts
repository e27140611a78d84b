import type { Recommendation } from '../schemas/recommendation.ts';
import * as common from './commonFields.ts';
import type { ExplainedKind } from './explained.ts';

export const recommendation: ExplainedKind<Recommendation> = {
  table: { es: 'recomendaciones', en: 'recommendations' },
  fields: {
    code: { es: 'Código permanente.', en: 'Permanent code.' },
    slug: common.slug,
    title: { es: 'Título.', en: 'Title.' },
    text: { es: 'Lo que se recomienda o se encarga.', en: 'What is recommended or mandated.' },
    quote: {
      es: 'Cita literal en el idioma original.',
      en: 'Verbatim quotation in the original language.',
      fields: common.quote,
    },
    origin: {
      es: 'De dónde viene.',
      en: 'Where it comes from.',
      fields: {
        kind: {
          es: 'Clase de origen. Un mandato u objetivo de la nota conceptual no es una recomendación.',
          en: 'Kind of origin. A mandate or objective of the concept note is not a recommendation.',
        },
        forum: { es: 'Foro.', en: 'Forum.' },
        workingGroup: { es: 'Mesa de trabajo.', en: 'Working group.' },
        session: { es: 'Sesión.', en: 'Session.' },
        date: { es: 'Fecha.', en: 'Date.' },
        locator: common.locator,
      },
    },
    ...common.classification,
    addressees: { es: 'A quién se dirige.', en: 'Whom it addresses.' },
    actionType: { es: 'Tipo de acción.', en: 'Type of action.' },
    horizon: { es: 'Plazo.', en: 'Time horizon.' },
    challenges: {
      es: 'Códigos de los retos a los que responde.',
      en: 'Codes of the challenges that it answers.',
    },
    practices: {
      es: 'Códigos de las prácticas que la ilustran.',
      en: 'Codes of the practices that illustrate it.',
    },
    sources: common.sources,
    ...common.translation,
    notStated: common.notStated,
    ...common.recordDates,
  },
};
