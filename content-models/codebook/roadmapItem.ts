import type { RoadmapItem } from '../schemas/roadmapItem.ts';
import * as common from './commonFields.ts';
import type { ExplainedKind } from './explained.ts';

export const roadmapItem: ExplainedKind<RoadmapItem> = {
  table: { es: 'acciones', en: 'roadmap-actions' },
  fields: {
    code: { es: 'Código permanente de la acción.', en: 'Permanent code of the action.' },
    slug: common.slug,
    title: { es: 'Título.', en: 'Title.' },
    action: { es: 'Qué se haría y con qué producto.', en: 'What would be done, and its product.' },
    origin: {
      es: 'De dónde viene. Una propuesta del equipo editorial no es un compromiso de ningún Estado.',
      en: 'Where it comes from. A proposal by the editors is not a commitment of any state.',
    },
    recommendations: {
      es: 'Códigos de las recomendaciones o mandatos que pone en práctica.',
      en: 'Codes of the recommendations or mandates that it puts into practice.',
    },
    ...common.classification,
    countries: common.whereAndForWhom.countries,
    addressees: { es: 'A quién se dirige.', en: 'Whom it addresses.' },
    horizon: { es: 'Plazo.', en: 'Time horizon.' },
    leadInstitutions: {
      es: 'Códigos de las instituciones responsables.',
      en: 'Codes of the lead institutions.',
    },
    partners: {
      es: 'Códigos de las instituciones que acompañan.',
      en: 'Codes of the partner institutions.',
    },
    startDate: { es: 'Comienzo.', en: 'Start.' },
    dueDate: { es: 'Fecha prevista de cumplimiento.', en: 'Due date.' },
    backing: {
      es: 'Qué fuente da las fechas o las instituciones responsables',
      en: 'Which source gives the dates or the lead institutions',
      table: 'respaldo',
      fields: {
        id: common.rowId,
        field: { es: 'El campo que la fuente respalda.', en: 'The field that the source backs.' },
        source: { es: 'Código de la fuente.', en: 'Code of the source.' },
        locator: common.locator,
      },
    },
    milestones: {
      es: 'Hitos, en orden',
      en: 'Milestones, in order',
      table: 'hitos',
      fields: {
        id: common.rowId,
        title: { es: 'El hito.', en: 'The milestone.' },
        due: { es: 'Fecha prevista.', en: 'Due date.' },
        expectedEvidence: { es: 'Con qué se comprobaría.', en: 'What would show it.' },
        source: {
          es: 'Código de la fuente que da la fecha.',
          en: 'Code of the source that gives the date.',
        },
      },
    },
    indicators: {
      es: 'Indicadores',
      en: 'Indicators',
      table: 'indicadores',
      fields: {
        id: common.rowId,
        name: { es: 'Qué mide.', en: 'What it measures.' },
        unit: { es: 'Unidad.', en: 'Unit.' },
        baseline: { es: 'Línea de base.', en: 'Baseline.' },
        target: { es: 'Meta.', en: 'Target.' },
        dataSource: {
          es: 'De dónde podrían salir los valores.',
          en: 'Where values could come from.',
        },
        source: {
          es: 'Código de la fuente que da la línea de base o la meta.',
          en: 'Code of the source that gives the baseline or the target.',
        },
      },
    },
    supportingPractices: {
      es: 'Códigos de las prácticas que la apoyan.',
      en: 'Codes of the practices that support it.',
    },
    sources: common.sources,
    ...common.translation,
    notStated: common.notStated,
    ...common.recordDates,
  },
};
