import type { z } from 'zod';
import { defineVocabulary } from './defineVocabulary.ts';

/** V4. What a practice is about. The first four are the concept note's (page 2); the rest extend them. */
export const themes = defineVocabulary({
  'employment-skills': {
    label: { es: 'Empleo y desarrollo de capacidades', en: 'Employment and skills' },
    slug: { es: 'empleo', en: 'employment' },
    synonyms: {
      es: [
        'trabajo',
        'capacitación',
        'formación',
        'certificación',
        'competencias',
        'inserción laboral',
        'bolsa de trabajo',
        'oficio',
      ],
      en: ['work', 'jobs', 'training', 'certification', 'skills', 'job placement'],
    },
  },
  'mental-health': {
    label: {
      es: 'Salud mental y asistencia psicosocial',
      en: 'Mental health and psychosocial support',
    },
    slug: { es: 'salud-mental', en: 'mental-health' },
    synonyms: {
      es: ['psicología', 'emocional', 'teatro', 'lúdica', 'apoyo psicológico'],
      en: ['psychology', 'emotional', 'theatre', 'theater', 'play', 'MHPSS'],
    },
  },
  information: {
    label: { es: 'Divulgación de información y sensibilización', en: 'Information and awareness' },
    slug: { es: 'informacion', en: 'information' },
    synonyms: {
      es: ['campaña', 'unidad móvil', 'orientación', 'difusión'],
      en: ['campaign', 'mobile unit', 'guidance', 'outreach'],
    },
  },
  'differentiated-needs': {
    label: { es: 'Necesidades diferenciadas', en: 'Differentiated needs' },
    slug: { es: 'necesidades-diferenciadas', en: 'differentiated-needs' },
    synonyms: {
      es: ['protocolo', 'ventanilla', 'oficina', 'enfoque diferencial', 'género'],
      en: ['protocol', 'help desk', 'office', 'gender'],
    },
  },
  reception: {
    label: { es: 'Recepción y primera acogida', en: 'Reception' },
    slug: { es: 'recepcion', en: 'reception' },
    extension: true,
    synonyms: {
      es: ['llegada', 'acogida', 'albergue', 'centro de recepción'],
      en: ['arrival', 'shelter', 'reception centre'],
    },
  },
  documentation: {
    label: { es: 'Documentación e identidad', en: 'Documents and identity' },
    slug: { es: 'documentacion', en: 'documents' },
    extension: true,
    synonyms: {
      es: ['documento de identidad', 'partida de nacimiento', 'registro civil'],
      en: ['identity card', 'birth certificate', 'civil registry'],
    },
  },
  education: {
    label: {
      es: 'Educación y reconocimiento de estudios',
      en: 'Education and recognition of studies',
    },
    slug: { es: 'educacion', en: 'education' },
    extension: true,
    synonyms: {
      es: ['escuela', 'estudios', 'convalidación', 'colegio'],
      en: ['school', 'studies', 'recognition of qualifications'],
    },
  },
  health: {
    label: { es: 'Salud', en: 'Health' },
    slug: { es: 'salud', en: 'health' },
    extension: true,
    synonyms: {
      es: ['hospital', 'clínica', 'atención médica'],
      en: ['hospital', 'clinic', 'medical care'],
    },
  },
  housing: {
    label: { es: 'Vivienda', en: 'Housing' },
    slug: { es: 'vivienda', en: 'housing' },
    extension: true,
    synonyms: { es: ['casa', 'techo', 'alojamiento'], en: ['home', 'shelter', 'accommodation'] },
  },
  entrepreneurship: {
    label: {
      es: 'Emprendimiento e inclusión financiera',
      en: 'Entrepreneurship and financial inclusion',
    },
    slug: { es: 'emprendimiento', en: 'entrepreneurship' },
    extension: true,
    synonyms: {
      es: ['capital semilla', 'negocio', 'microempresa', 'crédito', 'ahorro'],
      en: ['seed capital', 'business', 'microenterprise', 'credit', 'savings'],
    },
  },
  protection: {
    label: { es: 'Protección y derivación', en: 'Protection and referral' },
    slug: { es: 'proteccion', en: 'protection' },
    extension: true,
    synonyms: {
      es: ['remisión', 'canalización', 'referencia de casos', 'derechos'],
      en: ['referral', 'case management', 'rights'],
    },
  },
  'community-cohesion': {
    label: { es: 'Cohesión comunitaria', en: 'Community cohesion' },
    slug: { es: 'cohesion-comunitaria', en: 'community-cohesion' },
    extension: true,
    synonyms: {
      es: ['convivencia', 'integración', 'comunidad', 'festival'],
      en: ['coexistence', 'integration', 'community'],
    },
  },
  governance: {
    label: { es: 'Gobernanza y coordinación', en: 'Governance and coordination' },
    slug: { es: 'gobernanza', en: 'governance' },
    extension: true,
    synonyms: {
      es: ['política pública', 'coordinación interinstitucional', 'ley', 'plan nacional'],
      en: ['public policy', 'inter-agency coordination', 'law', 'national plan'],
    },
  },
  data: {
    label: { es: 'Datos, seguimiento y evaluación', en: 'Data, monitoring and evaluation' },
    slug: { es: 'datos', en: 'data' },
    extension: true,
    synonyms: {
      es: ['estadísticas', 'indicadores', 'monitoreo', 'evaluación'],
      en: ['statistics', 'indicators', 'monitoring', 'evaluation'],
    },
  },
});

export type Theme = z.infer<typeof themes.schema>;
