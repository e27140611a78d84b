import type { Practice } from '../schemas/practice.ts';
import * as common from './commonFields.ts';
import type { ExplainedKind } from './explained.ts';

export const practice: ExplainedKind<Practice> = {
  table: { es: 'practicas', en: 'practices' },
  fields: {
    code: { es: 'Código permanente de la ficha.', en: 'Permanent code of the entry.' },
    slug: common.slug,
    entryClass: {
      es: 'Clase de ficha. Sin evaluación que la respalde, es una iniciativa documentada.',
      en: 'Class of entry. Without an evaluation behind it, it is a documented initiative.',
    },
    title: { es: 'Título.', en: 'Title.' },
    alternativeNames: { es: 'Siglas y otros nombres.', en: 'Acronyms and other names.' },
    summary: {
      es: 'Resumen: quién hace qué, dónde y para quién.',
      en: 'Summary: who does what, where and for whom.',
    },
    ...common.classification,
    ...common.whereAndForWhom,
    crossCutting: {
      es: 'Enfoques transversales',
      en: 'Cross-cutting approaches',
      table: 'enfoques',
      fields: {
        id: common.rowId,
        approach: { es: 'El enfoque.', en: 'The approach.' },
        significance: {
          es: 'Cuánto pesa en la práctica.',
          en: 'How much it weighs in the practice.',
        },
      },
    },
    relevance: {
      es: 'Relación con las personas retornadas.',
      en: 'How it relates to returnees.',
    },
    territorialScope: { es: 'Alcance territorial.', en: 'Territorial scope.' },
    places: { es: 'Nombres de los lugares.', en: 'Names of the places.' },
    gcmObjectives: {
      es: 'Objetivos del Pacto Mundial para la Migración, por su número.',
      en: 'Objectives of the Global Compact for Migration, by number.',
    },
    sdgTargets: {
      es: 'Metas de los Objetivos de Desarrollo Sostenible, por su número.',
      en: 'Targets of the Sustainable Development Goals, by number.',
    },
    startDate: { es: 'Comienzo.', en: 'Start.' },
    endDate: { es: 'Final.', en: 'End.' },
    status: { es: 'Estado en que está la práctica.', en: 'Status of the practice.' },
    statusAsOf: {
      es: 'A qué fecha corresponde ese estado.',
      en: 'Date to which that status refers.',
    },
    lifecycle: {
      es: 'Situación de la ficha. De una retirada quedan solo código, dirección, clase, título, motivo y fechas.',
      en: 'Situation of the entry. Of a withdrawn one only code, address, class, title, reason and dates remain.',
    },
    lifecycleReason: {
      es: 'Por qué se archivó o se retiró.',
      en: 'Why it was archived or withdrawn.',
    },
    lifecycleSince: {
      es: 'Desde cuándo está archivada o retirada.',
      en: 'Since when it has been archived or withdrawn.',
    },
    institutions: {
      es: 'Instituciones y su papel',
      en: 'Institutions and their role',
      table: 'instituciones',
      fields: {
        id: common.rowId,
        institution: { es: 'Código de la institución.', en: 'Code of the institution.' },
        role: { es: 'Su papel en la práctica.', en: 'Its role in the practice.' },
        sources: common.sources,
      },
    },
    legalBasis: {
      es: 'Normas en que se apoya',
      en: 'Laws that it stands on',
      table: 'base-legal',
      fields: common.legalNorm,
    },
    context: { es: 'Contexto.', en: 'Context.' },
    objectives: { es: 'Objetivos.', en: 'Objectives.' },
    description: { es: 'Qué se hace y cómo.', en: 'What is done, and how.' },
    enablingFactors: { es: 'Lo que la hizo posible.', en: 'What made it possible.' },
    constraints: { es: 'Lo que la limitó.', en: 'What limited it.' },
    lessons: { es: 'Lo aprendido, según las fuentes.', en: 'Lessons, as sources give them.' },
    participation: {
      es: 'Cómo participan las personas retornadas.',
      en: 'How returnees take part.',
    },
    replication: {
      es: 'Lo que conviene saber antes de replicarla.',
      en: 'What to know before replicating it.',
    },
    facts: {
      es: 'Cifras y hechos, cada uno con sus fuentes',
      en: 'Figures and facts, each with its sources',
      table: 'datos',
      fields: common.fact,
    },
    evidenceLevel: {
      es: 'Fuerza de la evidencia que se leyó. No califica a la institución ni el tamaño del efecto.',
      en: 'Strength of the evidence that was read. It rates neither the institution nor the size of an effect.',
    },
    effectDirection: {
      es: 'Sentido del efecto que mide la evidencia.',
      en: 'Direction of the effect that the evidence measures.',
    },
    discrepancies: { es: 'Donde las fuentes difieren.', en: 'Where sources differ.' },
    sources: common.sources,
    challenges: {
      es: 'Códigos de los retos a los que responde.',
      en: 'Codes of the challenges that it answers.',
    },
    related: {
      es: 'Prácticas relacionadas',
      en: 'Related practices',
      table: 'relacionadas',
      fields: {
        id: common.rowId,
        practice: { es: 'Código de la otra práctica.', en: 'Code of the other practice.' },
        reason: { es: 'Por qué se relacionan.', en: 'Why they are related.' },
      },
    },
    ...common.verification,
    reviewDue: { es: 'Día en que toca revisarla.', en: 'Day on which a review is due.' },
    compiledBy: { es: 'Quién preparó la ficha.', en: 'Who compiled the entry.' },
    conflictOfInterest: {
      es: 'Conflicto de interés declarado.',
      en: 'Declared conflict of interest.',
    },
    institutionComment: {
      es: 'Comentario de la institución, por su derecho de réplica.',
      en: "The institution's comment, as its right of reply.",
      fields: {
        date: { es: 'Día del comentario.', en: 'Day of the comment.' },
        text: { es: 'El comentario.', en: 'The comment.' },
      },
    },
    changeNotes: {
      es: 'Cambios de la ficha',
      en: 'Changes to the entry',
      table: 'cambios',
      fields: {
        id: common.rowId,
        date: { es: 'Día del cambio.', en: 'Day of the change.' },
        note: { es: 'Qué cambió.', en: 'What changed.' },
      },
    },
    media: { es: 'Códigos de sus imágenes.', en: 'Codes of its images.' },
    contact: {
      es: 'Oficina a la que dirigirse.',
      en: 'Office to turn to.',
      fields: {
        office: { es: 'Nombre de la oficina.', en: 'Name of the office.' },
        url: { es: 'Su página.', en: 'Its page.' },
      },
    },
    ...common.translation,
    notStated: common.notStated,
    ...common.recordDates,
  },
};
