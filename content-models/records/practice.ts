import { z } from 'zod';
import { declareKind } from '../declareKind.ts';
import { asks, groupOf, may, must, withNotStated } from '../fields/declare.ts';
import { linkTo, optionalLinkTo } from '../fields/links.ts';
import { crossCuttingApproaches } from '../vocabulary/crossCuttingApproaches.ts';
import { effectDirections } from '../vocabulary/effectDirections.ts';
import { entryClasses } from '../vocabulary/entryClasses.ts';
import { evidenceLevels } from '../vocabulary/evidenceLevels.ts';
import { gcmObjectives } from '../vocabulary/gcmObjectives.ts';
import { institutionRoles } from '../vocabulary/institutionRoles.ts';
import { lifecycles } from '../vocabulary/lifecycles.ts';
import { relevances } from '../vocabulary/relevances.ts';
import { sdgTargets } from '../vocabulary/sdgTargets.ts';
import { significances } from '../vocabulary/significances.ts';
import { statuses } from '../vocabulary/statuses.ts';
import { territorialScopes } from '../vocabulary/territorialScopes.ts';
import { webAddress } from '../fields/address.ts';
import { codeList } from '../fields/codes.ts';
import {
  anySourcesField,
  codeField,
  countriesField,
  dimensionsField,
  idField,
  levelsField,
  populationsField,
  recordDateFields,
  slugFields,
  sourcesField,
  themesField,
  titleField,
  translationField,
  verificationField,
  verifiedOnField,
} from '../fields/commonFields.ts';
import { day, partialDate } from '../fields/dates.ts';
import { costList } from '../fields/cost.ts';
import { evaluationList } from '../fields/evaluation.ts';
import { factList } from '../fields/fact.ts';
import { legalNorm, legalNormRows } from '../fields/legalNorm.ts';
import { localized, localizedText, text } from '../fields/localized.ts';
import { officeAddressField, phoneField } from '../fields/office.ts';
import { richText } from '../fields/richText.ts';
import { isBefore } from '../rules/partialDates.ts';

const narrative = localized(richText);

const approachFields = {
  id: idField,
  approach: must(crossCuttingApproaches.schema, {
    label: { es: 'Enfoque', en: 'Approach' },
    explanation: { es: 'El enfoque.', en: 'The approach.' },
  }),
  significance: must(significances.schema, {
    label: { es: 'Peso', en: 'Weight' },
    explanation: { es: 'Cuánto pesa en la práctica.', en: 'How much it weighs in the practice.' },
  }),
};

const roleFields = {
  id: idField,
  institution: must(linkTo('institutions'), {
    label: { es: 'Institución', en: 'Institution' },
    explanation: { es: 'Código de la institución.', en: 'Code of the institution.' },
  }),
  role: must(institutionRoles.schema, {
    label: { es: 'Papel', en: 'Role' },
    explanation: { es: 'Su papel en la práctica.', en: 'Its role in the practice.' },
  }),
  sources: anySourcesField,
};

const relatedFields = {
  id: idField,
  practice: must(optionalLinkTo('practices'), {
    label: { es: 'Práctica', en: 'Practice' },
    explanation: { es: 'Código de la otra práctica.', en: 'Code of the other practice.' },
  }),
  reason: must(localizedText(300), {
    label: { es: 'Por qué', en: 'Why' },
    explanation: { es: 'Por qué se relacionan.', en: 'Why they are related.' },
  }),
};

const commentFields = {
  date: must(day, {
    label: { es: 'Fecha', en: 'Date' },
    marked: false,
    explanation: { es: 'Día del comentario.', en: 'Day of the comment.' },
  }),
  text: must(localizedText(2000), {
    label: { es: 'Texto', en: 'Text' },
    marked: false,
    explanation: { es: 'El comentario.', en: 'The comment.' },
  }),
};

const changeFields = {
  id: idField,
  date: must(day, {
    label: { es: 'Fecha', en: 'Date' },
    explanation: { es: 'Día del cambio.', en: 'Day of the change.' },
  }),
  note: must(localizedText(400), {
    label: { es: 'Nota', en: 'Note' },
    explanation: { es: 'Qué cambió.', en: 'What changed.' },
  }),
};

const contactFields = {
  office: must(localizedText(200), {
    label: { es: 'Oficina', en: 'Office' },
    marked: false,
    explanation: { es: 'Nombre de la oficina.', en: 'Name of the office.' },
  }),
  url: may(webAddress, {
    label: { es: 'Página', en: 'Page' },
    explanation: { es: 'Su página.', en: 'Its page.' },
  }),
  phone: phoneField,
  address: officeAddressField,
  source: may(linkTo('sources'), {
    label: { es: 'Fuente', en: 'Source' },
    explanation: {
      es: 'Código de la fuente que da estos datos.',
      en: 'Code of the source that gives these details.',
    },
  }),
};

/** A practice, `BP-0000`: an entry of the catalogue. */
export const practices = declareKind('practices', {
  names: {
    one: { es: 'Práctica', en: 'Practice' },
    many: { es: 'Prácticas', en: 'Practices' },
    mention: { es: 'práctica', en: 'a practice' },
  },
  table: { es: 'practicas', en: 'practices' },
  fields: {
    ...withNotStated({
      code: codeField('practices', {
        es: 'Código permanente de la práctica.',
        en: 'Permanent code of the practice.',
      }),
      ...slugFields,
      entryClass: must(entryClasses.schema, {
        label: { es: 'Clase de práctica', en: 'Class of practice' },
        siteLabel: { es: 'Clase', en: 'Class' },
        help: {
          es: '«Buena práctica» exige evidencia de nivel 3 o más.',
          en: '“Good practice” needs evidence of level 3 or more.',
        },
        explanation: {
          es: 'Clase de práctica. Sin evaluación que la respalde, es una iniciativa documentada.',
          en: 'Class of practice. Without an evaluation behind it, it is a documented initiative.',
        },
      }),
      title: titleField,
      alternativeNames: may(z.array(text(160)), {
        found: true,
        label: { es: 'Otros nombres', en: 'Other names' },
        siteLabel: { es: 'También se conoce como', en: 'Also known as' },
        help: {
          es: 'Siglas y otros nombres: también se buscan.',
          en: 'Acronyms and other names: searched too.',
        },
        explanation: { es: 'Siglas y otros nombres.', en: 'Acronyms and other names.' },
      }),
      summary: must(localizedText(400), {
        label: { es: 'Resumen', en: 'Summary' },
        help: {
          es: 'Quién hace qué, dónde y para quién. Hasta 400 caracteres.',
          en: 'Who does what, where and for whom. Up to 400 characters.',
        },
        explanation: {
          es: 'Resumen: quién hace qué, dónde y para quién.',
          en: 'Summary: who does what, where and for whom.',
        },
      }),

      levels: levelsField,
      dimensions: dimensionsField,
      themes: themesField,
      populations: populationsField,
      crossCutting: asks(z.array(groupOf(approachFields)), {
        question: {
          es: '¿Con qué enfoques trabaja: género, derechos, interculturalidad?',
          en: 'Which approaches does it work with: gender, rights, interculturality?',
        },
        label: { es: 'Enfoques transversales', en: 'Cross-cutting approaches' },
        row: { es: 'Enfoque', en: 'Approach' },
        rows: { es: 'Enfoques', en: 'Approaches' },
        explanation: { es: 'Enfoques transversales', en: 'Cross-cutting approaches' },
        table: 'enfoques',
      }),
      relevance: must(relevances.schema, {
        label: { es: 'Relación con el retorno', en: 'Relation to return' },
        siteLabel: { es: 'Relevancia', en: 'Relevance' },
        explanation: {
          es: 'Relación con las personas retornadas.',
          en: 'How it relates to returnees.',
        },
      }),
      countries: countriesField,
      territorialScope: asks(territorialScopes.schema, {
        question: {
          es: '¿En qué parte del país funciona?',
          en: 'In which part of the country does it work?',
        },
        label: { es: 'Alcance territorial', en: 'Territorial scope' },
        explanation: { es: 'Alcance territorial.', en: 'Territorial scope.' },
      }),
      places: may(z.array(text(120)), {
        found: true,
        label: { es: 'Lugares', en: 'Places' },
        explanation: { es: 'Nombres de los lugares.', en: 'Names of the places.' },
      }),
      gcmObjectives: may(gcmObjectives.setSchema, {
        label: {
          es: 'Objetivos del Pacto Mundial para la Migración',
          en: 'Objectives of the Global Compact for Migration',
        },
        explanation: {
          es: 'Objetivos del Pacto Mundial para la Migración, por su número.',
          en: 'Objectives of the Global Compact for Migration, by number.',
        },
      }),
      sdgTargets: may(sdgTargets.setSchema, {
        label: { es: 'Metas de los ODS', en: 'SDG targets' },
        help: {
          es: 'Fuera de las de la nota conceptual, solo si una fuente la asigna.',
          en: 'Beyond those in the concept note, only where a source assigns it.',
        },
        explanation: {
          es: 'Metas de los Objetivos de Desarrollo Sostenible, por su número.',
          en: 'Targets of the Sustainable Development Goals, by number.',
        },
      }),

      startDate: asks(partialDate, {
        question: { es: '¿Cuándo empezó?', en: 'When did it begin?' },
        label: { es: 'Comienzo', en: 'Start' },
        siteLabel: { es: 'Inicio', en: 'Start' },
        explanation: { es: 'Comienzo.', en: 'Start.' },
      }),
      endDate: asks(partialDate, {
        question: { es: '¿Cuándo termina o terminó?', en: 'When does it end, or when did it?' },
        label: { es: 'Fin', en: 'End' },
        explanation: { es: 'Final.', en: 'End.' },
      }),
      status: must(statuses.schema, {
        label: { es: 'Estado de la iniciativa', en: 'Status of the initiative' },
        siteLabel: { es: 'Estado', en: 'Status' },
        explanation: { es: 'Estado en que está la práctica.', en: 'Status of the practice.' },
      }),
      statusAsOf: may(partialDate, {
        label: { es: 'Estado según información de', en: 'Status as of' },
        marked: true,
        explanation: {
          es: 'A qué fecha corresponde ese estado.',
          en: 'Date to which that status refers.',
        },
      }),
      lifecycle: must(lifecycles.schema, {
        label: { es: 'Situación en el catálogo', en: 'State in the catalogue' },
        help: {
          es: 'Una práctica archivada conserva su página con un aviso; una retirada deja una nota con el motivo.',
          en: 'An archived practice keeps its page under a banner; a withdrawn one leaves a note with the reason.',
        },
        explanation: {
          es: 'Situación en el catálogo. De una retirada quedan solo código, dirección, clase, título, motivo y fechas.',
          en: 'State in the catalogue. Of a withdrawn one only code, address, class, title, reason and dates remain.',
        },
      }),
      lifecycleReason: may(localizedText(400), {
        label: { es: 'Motivo', en: 'Reason' },
        marked: true,
        explanation: {
          es: 'Por qué se archivó o se retiró.',
          en: 'Why it was archived or withdrawn.',
        },
      }),
      lifecycleSince: may(day, {
        label: { es: 'Desde', en: 'Since' },
        marked: true,
        explanation: {
          es: 'Desde cuándo está archivada o retirada.',
          en: 'Since when it has been archived or withdrawn.',
        },
      }),

      institutions: asks(z.array(groupOf(roleFields)), {
        question: {
          es: '¿Qué institución responde por ella?',
          en: 'Which institution answers for it?',
        },
        label: { es: 'Instituciones', en: 'Institutions' },
        row: { es: 'Institución', en: 'Institution' },
        explanation: { es: 'Instituciones y su papel', en: 'Institutions and their role' },
        table: 'instituciones',
      }),
      legalBasis: may(z.array(legalNorm), {
        label: { es: 'Base legal', en: 'Legal basis' },
        ...legalNormRows,
        explanation: { es: 'Normas en que se apoya', en: 'Laws that it stands on' },
        table: 'base-legal',
      }),

      context: may(narrative, {
        label: { es: 'Contexto', en: 'Context' },
        explanation: { es: 'Contexto.', en: 'Context.' },
      }),
      objectives: asks(narrative, {
        question: { es: '¿Qué se propone?', en: 'What does it set out to do?' },
        label: { es: 'Objetivos', en: 'Objectives' },
        explanation: { es: 'Objetivos.', en: 'Objectives.' },
      }),
      description: must(narrative, {
        label: { es: 'Descripción', en: 'Description' },
        explanation: { es: 'Qué se hace y cómo.', en: 'What is done, and how.' },
      }),
      steps: asks(narrative, {
        question: { es: '¿Cómo se hace, paso a paso?', en: 'How is it done, step by step?' },
        label: { es: 'Pasos', en: 'Steps' },
        siteLabel: { es: 'Cómo se hace, paso a paso', en: 'How it is done, step by step' },
        help: {
          es: 'Lo que se hace, en su orden, como lo cuenta una fuente.',
          en: 'What one does, in order, as a source tells it.',
        },
        explanation: {
          es: 'Lo que se hace, en su orden.',
          en: 'What is done, in order.',
        },
      }),
      enablingFactors: asks(narrative, {
        question: { es: '¿Qué la hizo posible?', en: 'What made it possible?' },
        label: { es: 'Qué la facilita', en: 'What helps it' },
        siteLabel: { es: 'Qué la hizo posible', en: 'What made it possible' },
        explanation: { es: 'Lo que la hizo posible.', en: 'What made it possible.' },
      }),
      constraints: asks(narrative, {
        question: {
          es: '¿Con qué dificultades se encontró?',
          en: 'What difficulties did it meet?',
        },
        label: { es: 'Qué la limita', en: 'What limits it' },
        siteLabel: { es: 'Limitaciones', en: 'Constraints' },
        explanation: { es: 'Lo que la limitó.', en: 'What limited it.' },
      }),
      lessons: asks(narrative, {
        question: {
          es: '¿Qué se haría hoy de otra manera?',
          en: 'What would one do differently today?',
        },
        label: { es: 'Lecciones', en: 'Lessons' },
        explanation: {
          es: 'Lo aprendido, según las fuentes.',
          en: 'Lessons, as sources give them.',
        },
      }),
      participation: may(narrative, {
        label: { es: 'Participación', en: 'Participation' },
        explanation: {
          es: 'Cómo participan las personas retornadas.',
          en: 'How returnees take part.',
        },
      }),
      replication: asks(narrative, {
        question: {
          es: '¿Qué haría falta para hacerla en otro lugar?',
          en: 'What would it take to do it elsewhere?',
        },
        label: { es: 'Antes de replicar', en: 'Before replicating' },
        siteLabel: { es: 'Antes de replicar', en: 'Before replicating it' },
        help: {
          es: 'Condiciones, instituciones, tiempo y adaptaciones.',
          en: 'Conditions, institutions, time and adaptations.',
        },
        explanation: {
          es: 'Lo que conviene saber antes de replicarla.',
          en: 'What to know before replicating it.',
        },
      }),

      costs: asks(costList.schema, costList.words),
      resources: asks(narrative, {
        question: {
          es: '¿Con cuántas personas, qué locales y qué equipo se hace?',
          en: 'How many people, which premises and what equipment does it take?',
        },
        label: { es: 'Recursos', en: 'Resources' },
        siteLabel: { es: 'Con qué se hace', en: 'What it takes' },
        help: {
          es: 'Personal, locales, equipo y tiempo.',
          en: 'People, premises, equipment and time.',
        },
        explanation: {
          es: 'Personal, locales, equipo y tiempo.',
          en: 'People, premises, equipment and time.',
        },
      }),

      facts: asks(factList.schema, factList.words),
      evaluations: may(evaluationList.schema, evaluationList.words),
      evidenceLevel: must(evidenceLevels.schema, {
        label: { es: 'Nivel de evidencia', en: 'Level of evidence' },
        help: {
          es: 'Califica la evidencia que se leyó; nunca a la institución ni el tamaño del efecto.',
          en: 'Rates the evidence that was read; never the institution nor the size of the effect.',
        },
        explanation: {
          es: 'Fuerza de la evidencia que se leyó. No califica a la institución ni el tamaño del efecto.',
          en: 'Strength of the evidence that was read. It rates neither the institution nor the size of an effect.',
        },
      }),
      effectDirection: may(effectDirections.schema, {
        label: { es: '¿Mejoró algo?', en: 'Did anything improve?' },
        explanation: {
          es: 'Si algo mejoró, según la evidencia que se leyó.',
          en: 'Whether anything improved, by the evidence that was read.',
        },
      }),
      discrepancies: may(narrative, {
        label: { es: 'En qué discrepan las fuentes', en: 'Where sources disagree' },
        explanation: { es: 'Donde las fuentes difieren.', en: 'Where sources differ.' },
      }),
      sources: sourcesField,

      challenges: may(codeList(optionalLinkTo('challenges')), {
        label: { es: 'Retos a los que responde', en: 'Challenges that it answers' },
        help: {
          es: 'El enlace es del catálogo, y el sitio lo dice.',
          en: 'The link is the catalogue’s own, and the site says so.',
        },
        explanation: {
          es: 'Códigos de los retos a los que responde.',
          en: 'Codes of the challenges that it answers.',
        },
      }),
      related: may(z.array(groupOf(relatedFields)), {
        label: { es: 'Prácticas relacionadas', en: 'Related practices' },
        row: { es: 'Práctica', en: 'Practice' },
        rows: { es: 'Prácticas', en: 'Practices' },
        explanation: { es: 'Prácticas relacionadas', en: 'Related practices' },
        table: 'relacionadas',
      }),

      verification: verificationField,
      verifiedOn: verifiedOnField({ es: 'Verificada el', en: 'Verified on' }),
      reviewDue: must(day, {
        label: { es: 'Revisar antes del', en: 'Review before' },
        help: { es: 'Si la deja vacía, un año después.', en: 'Left empty, a year later.' },
        explanation: { es: 'Día en que toca revisarla.', en: 'Day on which a review is due.' },
      }),
      compiledBy: must(text(200), {
        label: { es: 'Datos reunidos por', en: 'Data compiled by' },
        help: {
          es: 'Como texto: las cuentas nunca salen del CMS.',
          en: 'As text: accounts never leave the CMS.',
        },
        explanation: { es: 'Quién reunió los datos.', en: 'Who compiled the data.' },
      }),
      conflictOfInterest: may(localizedText(400), {
        label: { es: 'Conflicto de interés', en: 'Conflict of interest' },
        explanation: {
          es: 'Conflicto de interés declarado.',
          en: 'Declared conflict of interest.',
        },
      }),
      institutionComment: may(groupOf(commentFields), {
        label: { es: 'Respuesta de la institución', en: 'The institution’s reply' },
        explanation: {
          es: 'Comentario de la institución, por su derecho de réplica.',
          en: "The institution's comment, as its right of reply.",
        },
      }),
      changeNotes: may(z.array(groupOf(changeFields)), {
        label: { es: 'Notas de cambios para lectores', en: 'Notes on changes, for readers' },
        row: { es: 'Nota', en: 'Note' },
        rows: { es: 'Notas', en: 'Notes' },
        explanation: { es: 'Cambios en la página', en: 'Changes to the page' },
        table: 'cambios',
      }),

      media: may(codeList(optionalLinkTo('media')), {
        label: { es: 'Imágenes', en: 'Pictures' },
        help: {
          es: 'Sin menores reconocibles. El texto alternativo en inglés hace falta cuando se publica el inglés.',
          en: 'No recognisable minors. The English alternative text is needed where the English is published.',
        },
        explanation: { es: 'Códigos de sus imágenes.', en: 'Codes of its images.' },
      }),
      contact: asks(groupOf(contactFields), {
        question: {
          es: '¿A qué oficina se puede escribir o llamar?',
          en: 'Which office can one write to or call?',
        },
        label: { es: 'Contacto', en: 'Contact' },
        siteLabel: { es: 'A quién escribir', en: 'Whom to write to' },
        help: {
          es: 'La oficina y su página; nunca datos personales.',
          en: 'The office and its page; never personal data.',
        },
        explanation: { es: 'Oficina a la que dirigirse.', en: 'Office to turn to.' },
      }),

      translation: translationField,
    }),
    ...recordDateFields,
  },
  rules: (practice, report) => {
    if (practice.entryClass === 'good-practice' && Number(practice.evidenceLevel) < 3)
      report('goodPracticeEvidence', 'entryClass');
    if (practice.status !== 'unknown' && !practice.statusAsOf) report('required', 'statusAsOf');
    if (practice.lifecycle !== 'current' && !practice.lifecycleReason)
      report('required', 'lifecycleReason');
    if (practice.lifecycle !== 'current' && !practice.lifecycleSince)
      report('required', 'lifecycleSince');
    if (practice.reviewDue < practice.verifiedOn) report('reviewBeforeVerification', 'reviewDue');
    const { startDate, endDate } = practice;
    if (startDate && endDate && isBefore(endDate, startDate)) report('endBeforeStart', 'endDate');
    for (const [index, { practice: other }] of practice.related.entries())
      if (other === practice.code) report('relatedToItself', 'related', index, 'practice');
    const roles = practice.institutions.map(({ institution, role }) => `${institution} ${role}`);
    for (const index of repetitions(roles)) report('repeatedRole', 'institutions', index, 'role');
    const approaches = practice.crossCutting.map(({ approach }) => approach);
    for (const index of repetitions(approaches))
      report('repeatedApproach', 'crossCutting', index, 'approach');
  },
});

/** Where a list says something again. */
function repetitions(values: readonly string[]): number[] {
  return values.flatMap((value, index) => (values.indexOf(value) < index ? [index] : []));
}

export type Practice = z.infer<typeof practices.schema>;

/** The narrative (rich text) fields, in reading order. */
export const practiceNarratives = [
  'context',
  'objectives',
  'description',
  'steps',
  'enablingFactors',
  'constraints',
  'lessons',
  'participation',
  'replication',
  'resources',
  'discrepancies',
] as const;
