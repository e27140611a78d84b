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
    explanation: {
      es: 'Capacitar, certificar habilidades y acercar a las personas retornadas a un empleo.',
      en: 'Training returnees, certifying their skills and bringing them closer to a job.',
    },
  },
  'mental-health': {
    label: {
      es: 'Salud mental y asistencia psicosocial',
      en: 'Mental health and psychosocial support',
    },
    slug: { es: 'salud-mental', en: 'mental-health' },
    synonyms: {
      es: ['psicología', 'emocional', 'trauma', 'teatro', 'lúdica', 'apoyo psicológico', 'SMAPS'],
      en: [
        'psychology',
        'emotional',
        'trauma',
        'counselling',
        'counseling',
        'theatre',
        'theater',
        'play',
        'MHPSS',
      ],
    },
    explanation: {
      es: 'Cuidar la salud mental y dar apoyo psicosocial a quienes retornan.',
      en: 'Caring for mental health and giving psychosocial support to those who return.',
    },
  },
  information: {
    label: { es: 'Divulgación de información y sensibilización', en: 'Information and awareness' },
    slug: { es: 'informacion', en: 'information' },
    synonyms: {
      es: ['campaña', 'unidad móvil', 'orientación', 'difusión'],
      en: ['campaign', 'mobile unit', 'guidance', 'outreach'],
    },
    explanation: {
      es: 'Dar información y sensibilizar sobre la migración, el retorno y los servicios que existen.',
      en: 'Giving information and raising awareness on migration, return and the services that exist.',
    },
  },
  'differentiated-needs': {
    label: { es: 'Necesidades diferenciadas', en: 'Differentiated needs' },
    slug: { es: 'necesidades-diferenciadas', en: 'differentiated-needs' },
    synonyms: {
      es: ['protocolo', 'ventanilla', 'oficina', 'enfoque diferencial', 'género'],
      en: ['protocol', 'help desk', 'office', 'gender'],
    },
    explanation: {
      es: 'Atender de manera distinta a quienes tienen necesidades distintas: protocolos, ventanillas y servicios propios.',
      en: 'Serving people with different needs in different ways: protocols, help desks and services of their own.',
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
    explanation: {
      es: 'Recibir a las personas cuando llegan: acogida, orientación y atención inmediata.',
      en: 'Receiving people on arrival: welcome, guidance and immediate care.',
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
    explanation: {
      es: 'Obtener o recuperar documentos de identidad y otros papeles que se necesitan para vivir en el país.',
      en: 'Getting or recovering identity documents and other papers that life in the country requires.',
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
    explanation: {
      es: 'Volver a estudiar, o que se reconozcan los estudios hechos en otro país.',
      en: 'Going back to school, or having studies made in another country recognised.',
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
    explanation: {
      es: 'Acceder a la atención de salud física al volver y después.',
      en: 'Access to physical health care on return and afterwards.',
    },
  },
  housing: {
    label: { es: 'Vivienda', en: 'Housing' },
    slug: { es: 'vivienda', en: 'housing' },
    extension: true,
    synonyms: { es: ['casa', 'techo', 'alojamiento'], en: ['home', 'shelter', 'accommodation'] },
    explanation: {
      es: 'Encontrar, pagar o reconstruir una vivienda.',
      en: 'Finding, paying for or rebuilding a home.',
    },
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
    explanation: {
      es: 'Abrir o sostener un negocio propio: capital semilla, crédito, ahorro y asesoría.',
      en: 'Starting or keeping a business: seed capital, credit, savings and advice.',
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
    explanation: {
      es: 'Detectar riesgos, proteger derechos y llevar cada caso a quien puede atenderlo.',
      en: 'Detecting risks, protecting rights and taking each case to those who can deal with it.',
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
    explanation: {
      es: 'Reforzar la convivencia entre quienes retornan y la comunidad que los recibe.',
      en: 'Strengthening life together between those who return and the community that receives them.',
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
    explanation: {
      es: 'Políticas, normas, planes y acuerdos entre instituciones sobre la reintegración.',
      en: 'Policies, laws, plans and agreements between institutions on reintegration.',
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
    explanation: {
      es: 'Registrar, dar seguimiento y evaluar: saber qué pasa después del retorno.',
      en: 'Recording, monitoring and evaluating: knowing what happens after return.',
    },
  },
});

export type Theme = z.infer<typeof themes.schema>;
