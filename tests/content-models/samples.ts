import { institutions } from 'content-models/records/institution';
import { practices } from 'content-models/records/practice';
import type { RichText } from 'content-models/fields/richText';
import { sources } from 'content-models/records/source';
import { emptySnapshot, type Snapshot } from 'content-models/snapshot/snapshot';

/** A paragraph of invented text: these records exist in tests only. */
export const paragraph = (text: string): RichText => [
  { type: 'paragraph', children: [{ type: 'text', text }] },
];

const dates = { publishedOn: '2026-01-02', contentUpdatedOn: '2026-01-02' };

/** The least that a practice must say: every ◇ field is not stated and there is no English. */
export const sparsePractice = {
  code: 'BP-9001',
  slug: 'ficha-de-prueba',
  entryClass: 'documented',
  title: { es: 'Práctica de prueba' },
  summary: { es: 'Una práctica inventada para las pruebas.' },
  levels: ['community'],
  themes: ['information'],
  relevance: 'designed',
  status: 'unknown',
  lifecycle: 'current',
  description: { es: paragraph('Existe solo en las pruebas.') },
  evidenceLevel: '0',
  sources: ['FU-9001'],
  verification: '1',
  verifiedOn: '2026-01-02',
  reviewDue: '2027-01-02',
  compiledBy: 'Pruebas',
  translation: { en: { status: 'missing' } },
  notStated: [
    'dimensions',
    'populations',
    'crossCutting',
    'countries',
    'territorialScope',
    'startDate',
    'endDate',
    'institutions',
    'objectives',
    'enablingFactors',
    'constraints',
    'lessons',
    'replication',
    'steps',
    'costs',
    'resources',
    'facts',
    'contact',
  ],
  ...dates,
};

export const sampleSource = {
  code: 'FU-9001',
  title: 'Documento de prueba',
  type: 'report',
  language: 'es',
  url: 'https://example.org/documento/',
  notStated: ['author', 'publisher', 'publishedOn', 'accessedOn'],
};

export const sampleInstitution = {
  code: 'IN-9001',
  slug: 'institucion-de-prueba',
  name: { es: 'Institución de prueba' },
  type: 'government',
  translation: { en: { status: 'missing' } },
  ...dates,
};

/** A coherent snapshot of one practice, one source and one institution. */
export function sampleSnapshot(): Snapshot {
  return {
    ...emptySnapshot(),
    institutions: [institutions.schema.parse(sampleInstitution)],
    sources: [sources.schema.parse(sampleSource)],
    practices: [practices.schema.parse(sparsePractice)],
  };
}
