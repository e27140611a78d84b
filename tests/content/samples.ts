import { challenges, type Challenge } from 'content-models/records/challenge';
import { countryProfiles, type CountryProfile } from 'content-models/records/countryProfile';
import { events, type Event } from 'content-models/records/event';
import { institutions, type Institution } from 'content-models/records/institution';
import { practices, type Practice } from 'content-models/records/practice';
import { progress as progressKind, type Progress } from 'content-models/records/progress';
import { recommendations, type Recommendation } from 'content-models/records/recommendation';
import type { RichText } from 'content-models/fields/richText';
import { roadmapItems, type RoadmapItem } from 'content-models/records/roadmapItem';
import { sources, type Source } from 'content-models/records/source';
import { emptySnapshot, type Snapshot } from 'content-models/snapshot/snapshot';
import { sampleInstitution, sampleSource, sparsePractice } from '../content-models/samples.ts';

const approved = { en: { status: 'approved', by: 'Pruebas', on: '2026-01-02' } };

/** A paragraph of invented text that ends with a call to a source. */
export function cited(text: string, source = 'FU-9001'): RichText {
  return [
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: `${text} ` },
        { type: 'link', url: `#${source}`, children: [{ type: 'text', text: '*' }] },
      ],
    },
  ];
}

/** A text in both languages, which calls the sample source. */
export const told = (es: string, en: string) => ({ es: cited(es), en: cited(en) });

const rowId = (number: number) => String(number).padStart(24, '0');

/** A fact as an editor would enter it, with the sample source. */
export function fact(
  row: Partial<Practice['facts'][number]> & Pick<Practice['facts'][number], 'statement'>,
) {
  return { id: rowId(1), sources: ['FU-9001'], notStated: ['locator' as const], ...row };
}

/** A row of the fact sheet. */
export const role = (
  institution: string,
  name: Practice['institutions'][number]['role'],
  sources: string[] = [],
) => ({
  id: rowId(2),
  institution,
  role: name,
  sources,
});

/** A faultless practice in both languages, with what a test changes in it; what it states is no longer not stated. */
export function practice(changes: Partial<Practice> = {}): Practice {
  const sample = practices.schema.parse({
    ...sparsePractice,
    title: { es: 'Práctica de prueba', en: 'Test entry' },
    summary: {
      es: 'Una práctica inventada, que vive entre las pruebas y que ninguna oficina de la región llegó a conocer.',
      en: 'A practice that was made up, which lives among the tests and would suit any office.',
    },
    description: told(
      'Existe para las pruebas, que la cambian por un lado y miran por el otro qué dice la regla de ella.',
      'It is there for the tests, which change it on one side and look on the other at what the rule says of it.',
    ),
    translation: approved,
  });
  const changed = { ...sample, ...changes };
  return { ...changed, notStated: sample.notStated.filter((field) => !(field in changes)) };
}

/** A faultless source. */
export const source = (changes: Partial<Source> = {}): Source => ({
  ...sources.schema.parse(sampleSource),
  ...changes,
});

/** A faultless institution in both languages. */
export function institution(changes: Partial<Institution> = {}): Institution {
  const name = { es: 'Institución de prueba', en: 'Test institution' };
  return {
    ...institutions.schema.parse({ ...sampleInstitution, name, translation: approved }),
    ...changes,
  };
}

/** A figure of a register of returns, with what a test changes in it. */
export const figure = (
  changes: Partial<CountryProfile['figures'][number]> = {},
): CountryProfile['figures'][number] => ({
  id: rowId(3),
  value: 76768,
  periodStart: '2024',
  periodEnd: '2024',
  scope: { es: 'Retornos a Guatemala', en: 'Returns to Guatemala' },
  counted: 'return-events',
  series: { es: 'Registro de prueba', en: 'Test register' },
  source: 'FU-9001',
  ...changes,
});

/** A faultless country profile in both languages, with one figure. */
export function country(changes: Partial<CountryProfile> = {}): CountryProfile {
  const sample = countryProfiles.schema.parse({
    code: 'gt',
    introduction: told(
      'El perfil de un país inventado para las pruebas, con una cifra de retornos y su fuente.',
      'The profile of a country that was made up for tests, with a figure of returns and its source.',
    ),
    figures: [figure()],
    sources: ['FU-9001'],
    translation: approved,
    notStated: ['institutions', 'legalFramework'],
    publishedOn: '2026-01-02',
    contentUpdatedOn: '2026-01-02',
  });
  return { ...sample, ...changes };
}

const dates = { publishedOn: '2026-01-02', contentUpdatedOn: '2026-01-02' };

/** A faultless challenge in both languages, with one fact. */
export function challenge(changes: Partial<Challenge> = {}): Challenge {
  const sample = challenges.schema.parse({
    code: 'RE-9001',
    slug: 'reto-de-prueba',
    title: { es: 'Reto de prueba', en: 'Test challenge' },
    statement: { es: 'Un reto inventado.', en: 'A challenge that was made up.' },
    levels: ['individual'],
    themes: ['data'],
    raisedBy: { forum: { es: 'Foro de prueba', en: 'Test forum' } },
    state: 'unknown',
    facts: [fact({ statement: { es: 'Un dato inventado.', en: 'A fact that was made up.' } })],
    sources: ['FU-9001'],
    verification: '1',
    verifiedOn: '2026-01-02',
    translation: approved,
    notStated: ['dimensions', 'populations', 'countries', 'raisedOn'],
    ...dates,
  });
  return { ...sample, ...changes };
}

/** A faultless mandate of the note in both languages. */
export function recommendation(changes: Partial<Recommendation> = {}): Recommendation {
  const sample = recommendations.schema.parse({
    code: 'RC-9001',
    slug: 'mandato-de-prueba',
    title: { es: 'Mandato de prueba', en: 'Test mandate' },
    text: { es: 'Un mandato inventado.', en: 'A mandate that was made up.' },
    origin: {
      kind: 'note-mandate',
      forum: { es: 'Nota de prueba', en: 'Test note' },
      locator: 'p. 4',
    },
    levels: ['individual'],
    themes: ['data'],
    challenges: ['RE-9001'],
    sources: ['FU-9001'],
    translation: approved,
    notStated: ['dimensions', 'addressees', 'horizon'],
    ...dates,
  });
  return { ...sample, ...changes };
}

/** A faultless proposal by the editors in both languages. */
export function roadmapItem(changes: Partial<RoadmapItem> = {}): RoadmapItem {
  const sample = roadmapItems.schema.parse({
    code: 'HR-9001',
    slug: 'accion-de-prueba',
    title: { es: 'Acción de prueba', en: 'Test item' },
    action: { es: 'Hacer una prueba.', en: 'Make a test.' },
    origin: 'editors-proposal',
    recommendations: ['RC-9001'],
    levels: ['individual'],
    themes: ['data'],
    countries: ['gt'],
    sources: ['FU-9001'],
    translation: approved,
    notStated: ['dimensions', 'addressees', 'horizon', 'leadInstitutions', 'startDate', 'dueDate'],
    ...dates,
  });
  return { ...sample, ...changes };
}

/** A faultless related fact in both languages. */
function progress(changes: Partial<Progress> = {}): Progress {
  const sample = progressKind.schema.parse({
    code: 'AV-9001',
    kind: 'related-fact',
    roadmapItem: 'HR-9001',
    country: 'gt',
    reportedOn: '2025',
    reportedBy: 'Diario de prueba',
    narrative: { es: 'Se abrieron 12 oficinas.', en: 'Twelve offices opened.' },
    sources: ['FU-9001'],
    translation: approved,
    ...dates,
  });
  return { ...sample, ...changes };
}

/** A faultless meeting in both languages, told after its agenda. */
export function event(changes: Partial<Event> = {}): Event {
  const sample = events.schema.parse({
    code: 'EV-9001',
    title: { es: 'Encuentro de prueba', en: 'Test meeting' },
    summary: { es: 'Un encuentro inventado.', en: 'A meeting that was made up.' },
    standing: 'planned',
    startDate: '2022-09-07',
    endDate: '2022-09-08',
    method: told('Dos días de pruebas.', 'Two days of tests.'),
    sources: ['FU-9001'],
    translation: approved,
    notStated: ['place', 'host', 'outcome'],
    ...dates,
  });
  return { ...sample, ...changes };
}

/** A snapshot of one faultless record of each kind, some of them replaced. */
export const snapshotWith = (records: Partial<Snapshot> = {}): Snapshot => ({
  ...emptySnapshot(),
  practices: [practice()],
  sources: [source()],
  institutions: [institution()],
  countries: [country()],
  challenges: [challenge()],
  recommendations: [recommendation()],
  roadmapItems: [roadmapItem()],
  progress: [progress()],
  events: [event()],
  ...records,
});
