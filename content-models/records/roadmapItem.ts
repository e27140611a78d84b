import { z } from 'zod';
import { declareKind } from '../declareKind.ts';
import { asks, groupOf, may, must, withNotStated } from '../fields/declare.ts';
import { linkTo, optionalLinkTo } from '../fields/links.ts';
import { originKinds } from '../vocabulary/originKinds.ts';
import { codeList } from '../fields/codes.ts';
import {
  addresseesField,
  codeField,
  countriesOfActionField,
  dimensionsField,
  horizonField,
  idField,
  levelsField,
  locatorField,
  recordDateFields,
  slugFields,
  sourceField,
  sourcesField,
  themesField,
  titleField,
  translationField,
} from '../fields/commonFields.ts';
import { partialDate } from '../fields/dates.ts';
import { localizedText } from '../fields/localized.ts';

/** The fields that a proposal by the editors may fill in only with a source for them. */
export const backedFields = ['leadInstitutions', 'startDate', 'dueDate'] as const;

const backingFields = {
  id: idField,
  field: must(z.enum(backedFields), {
    label: { es: 'Dato', en: 'Field' },
    explanation: { es: 'El campo que la fuente respalda.', en: 'The field that the source backs.' },
  }),
  source: sourceField,
  locator: locatorField,
};

/** The source, and the place in it, that gives a date or the lead institutions of an item. */
const backing = groupOf(backingFields);

const milestoneFields = {
  id: idField,
  title: must(localizedText(200), {
    label: { es: 'Hito', en: 'Milestone' },
    explanation: { es: 'El hito.', en: 'The milestone.' },
  }),
  due: may(partialDate, {
    label: { es: 'Fecha prevista', en: 'Due' },
    help: { es: 'Solo la que una fuente da.', en: 'Only one that a source gives.' },
    explanation: { es: 'Fecha prevista.', en: 'Due date.' },
  }),
  expectedEvidence: may(localizedText(300), {
    label: { es: 'Qué lo mostraría', en: 'What would show it' },
    explanation: { es: 'Con qué se comprobaría.', en: 'What would show it.' },
  }),
  source: may(linkTo('sources'), {
    label: { es: 'Fuente de la fecha', en: 'Source of the date' },
    explanation: {
      es: 'Código de la fuente que da la fecha.',
      en: 'Code of the source that gives the date.',
    },
  }),
};

/** A milestone; `source` is the source of its date. */
const milestone = groupOf(milestoneFields);

const indicatorFields = {
  id: idField,
  name: must(localizedText(200), {
    label: { es: 'Nombre', en: 'Name' },
    explanation: { es: 'Qué mide.', en: 'What it measures.' },
  }),
  unit: must(localizedText(60), {
    label: { es: 'Unidad', en: 'Unit' },
    explanation: { es: 'Unidad.', en: 'Unit.' },
  }),
  baseline: may(z.number(), {
    label: { es: 'Línea de base', en: 'Baseline' },
    explanation: { es: 'Línea de base.', en: 'Baseline.' },
  }),
  target: may(z.number(), {
    label: { es: 'Meta', en: 'Target' },
    explanation: { es: 'Meta.', en: 'Target.' },
  }),
  dataSource: must(localizedText(300), {
    label: { es: 'Fuente posible del dato', en: 'Possible source of the value' },
    explanation: { es: 'De dónde podrían salir los valores.', en: 'Where values could come from.' },
  }),
  source: may(linkTo('sources'), {
    label: { es: 'Fuente de la línea de base o la meta', en: 'Source of the baseline or target' },
    explanation: {
      es: 'Código de la fuente que da la línea de base o la meta.',
      en: 'Code of the source that gives the baseline or the target.',
    },
  }),
};

/** An indicator; `source` gives the baseline or the target, `dataSource` is where values could come from. */
const indicator = groupOf(indicatorFields);

/**
 * An action of the roadmap, `HR-0000`: `action` is a verb and its product. `regional` among the countries is a row
 * of its own, never the sum of eleven states. On a proposal by the editors no date, lead, baseline or target
 * stands without the source that gives it.
 */
export const roadmapItems = declareKind('roadmapItems', {
  names: {
    one: { es: 'Acción de la hoja de ruta', en: 'Roadmap item' },
    many: { es: 'Acciones de la hoja de ruta', en: 'Roadmap items' },
    mention: { es: 'acción', en: 'a roadmap item' },
    inForms: { many: { es: 'Hoja de ruta', en: 'Roadmap' } },
    onSite: { es: 'Acciones de la hoja de ruta', en: 'Roadmap actions' },
  },
  table: { es: 'acciones', en: 'roadmap-actions' },
  fields: {
    ...withNotStated({
      code: codeField('roadmapItems', {
        es: 'Código permanente de la acción.',
        en: 'Permanent code of the action.',
      }),
      ...slugFields,
      title: titleField,
      action: must(localizedText(600), {
        label: { es: 'Acción', en: 'Action' },
        help: { es: 'Un verbo y su producto.', en: 'A verb and its product.' },
        explanation: {
          es: 'Qué se haría y con qué producto.',
          en: 'What would be done, and its product.',
        },
      }),
      origin: must(originKinds.schema, {
        label: { es: 'Origen', en: 'Origin' },
        help: { es: 'El sitio lo muestra siempre.', en: 'The site always shows it.' },
        explanation: {
          es: 'De dónde viene. Una propuesta del equipo editorial no es un compromiso de ningún Estado.',
          en: 'Where it comes from. A proposal by the editors is not a commitment of any state.',
        },
      }),
      recommendations: may(codeList(linkTo('recommendations')), {
        label: {
          es: 'Recomendaciones o peticiones que pone en práctica',
          en: 'Recommendations or requests that it carries out',
        },
        marked: true,
        explanation: {
          es: 'Códigos de las recomendaciones o peticiones que pone en práctica.',
          en: 'Codes of the recommendations or requests that it puts into practice.',
        },
      }),

      levels: levelsField,
      dimensions: dimensionsField,
      themes: themesField,
      countries: countriesOfActionField,
      addressees: addresseesField,
      horizon: horizonField,

      leadInstitutions: asks(codeList(linkTo('institutions')), {
        label: { es: 'Responsables', en: 'Lead institutions' },
        siteLabel: { es: 'Responsable', en: 'Lead institution' },
        explanation: {
          es: 'Códigos de las instituciones responsables.',
          en: 'Codes of the lead institutions.',
        },
      }),
      partners: may(codeList(linkTo('institutions')), {
        label: { es: 'Aliadas', en: 'Partners' },
        explanation: {
          es: 'Códigos de las instituciones que acompañan.',
          en: 'Codes of the partner institutions.',
        },
      }),
      startDate: asks(partialDate, {
        label: { es: 'Comienzo', en: 'Start' },
        siteLabel: { es: 'Inicio', en: 'Start' },
        explanation: { es: 'Comienzo.', en: 'Start.' },
      }),
      dueDate: asks(partialDate, {
        label: { es: 'Fin previsto', en: 'Due' },
        explanation: { es: 'Fecha prevista de cumplimiento.', en: 'Due date.' },
      }),
      backing: may(z.array(backing), {
        label: { es: 'Qué fuente lo dice', en: 'Which source says it' },
        row: { es: 'Respaldo', en: 'Backing' },
        rows: { es: 'Respaldos', en: 'Backing' },
        help: {
          es: 'En una propuesta del equipo editorial, fechas y responsables solo se admiten con la fuente que los da.',
          en: 'In a proposal by the editors, dates and lead institutions are allowed only with the source that gives them.',
        },
        explanation: {
          es: 'Qué fuente da las fechas o las instituciones responsables',
          en: 'Which source gives the dates or the lead institutions',
        },
        table: 'respaldo',
      }),

      milestones: may(z.array(milestone), {
        label: { es: 'Hitos', en: 'Milestones' },
        row: { es: 'Hito', en: 'Milestone' },
        explanation: { es: 'Hitos, en orden', en: 'Milestones, in order' },
        table: 'hitos',
      }),
      indicators: may(z.array(indicator), {
        label: { es: 'Indicadores', en: 'Indicators' },
        row: { es: 'Indicador', en: 'Indicator' },
        explanation: { es: 'Indicadores', en: 'Indicators' },
        table: 'indicadores',
      }),
      supportingPractices: may(codeList(optionalLinkTo('practices')), {
        label: { es: 'Prácticas que la apoyan', en: 'Supporting practices' },
        explanation: {
          es: 'Códigos de las prácticas que la apoyan.',
          en: 'Codes of the practices that support it.',
        },
      }),
      sources: sourcesField,

      translation: translationField,
    }),
    ...recordDateFields,
  },
  rules: (item, report) => {
    if (item.recommendations.length === 0) report('itemWithoutRecommendation', 'recommendations');
    if (item.startDate && item.dueDate && item.dueDate < item.startDate)
      report('endBeforeStart', 'dueDate');
    if (item.origin !== 'editors-proposal') return;
    for (const path of unbackedPaths(item)) report('proposalWithoutSource', ...path);
  },
});

export type RoadmapItem = z.infer<typeof roadmapItems.schema>;

type Backable = Pick<
  RoadmapItem,
  (typeof backedFields)[number] | 'backing' | 'milestones' | 'indicators'
>;

/** The paths of dates, lead institutions, baselines and targets without a source. */
function unbackedPaths(item: Backable): (string | number)[][] {
  const hasValue = { ...item, leadInstitutions: item.leadInstitutions[0] };
  return [
    ...backedFields
      .filter((field) => hasValue[field] !== undefined)
      .filter((field) => !item.backing.some((row) => row.field === field))
      .map((field) => [field]),
    ...item.milestones.flatMap(({ due, source }, row) =>
      due !== undefined && source === undefined ? [['milestones', row, 'due']] : [],
    ),
    ...item.indicators.flatMap(({ baseline, target, source }, row) => {
      if (source !== undefined) return [];
      const given = { baseline, target };
      return (['baseline', 'target'] as const)
        .filter((name) => given[name] !== undefined)
        .map((name) => ['indicators', row, name]);
    }),
  ];
}
