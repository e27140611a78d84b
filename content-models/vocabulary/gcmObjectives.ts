import { defineVocabulary } from './defineVocabulary.ts';

/** V14. Objectives of the Global Compact for Migration (A/RES/73/195), with short titles. */
export const gcmObjectives = defineVocabulary({
  '1': {
    label: { es: 'Datos', en: 'Data' },
  },
  '2': {
    label: { es: 'Minimizar factores adversos', en: 'Minimise adverse drivers' },
  },
  '3': {
    label: { es: 'Proporcionar información', en: 'Provide information' },
  },
  '4': {
    label: { es: 'Identidad jurídica y documentación', en: 'Legal identity and documentation' },
  },
  '5': {
    label: { es: 'Vías de migración regular', en: 'Regular pathways' },
  },
  '6': {
    label: { es: 'Contratación y trabajo decente', en: 'Recruitment and decent work' },
  },
  '7': {
    label: { es: 'Reducir vulnerabilidades', en: 'Reduce vulnerabilities' },
  },
  '8': {
    label: { es: 'Salvar vidas', en: 'Save lives' },
  },
  '9': {
    label: { es: 'Combatir el tráfico de migrantes', en: 'Counter migrant smuggling' },
  },
  '10': {
    label: { es: 'Erradicar la trata de personas', en: 'Eradicate trafficking in persons' },
  },
  '11': {
    label: { es: 'Gestión de fronteras', en: 'Border management' },
  },
  '12': {
    label: { es: 'Verificación de antecedentes y derivación', en: 'Screening and referral' },
  },
  '13': {
    label: { es: 'Alternativas a la detención', en: 'Alternatives to detention' },
  },
  '14': {
    label: { es: 'Protección consular', en: 'Consular protection' },
  },
  '15': {
    label: { es: 'Acceso a los servicios básicos', en: 'Access to basic services' },
  },
  '16': {
    label: { es: 'Inclusión y cohesión social', en: 'Inclusion and social cohesion' },
  },
  '17': {
    label: { es: 'Eliminar la discriminación', en: 'Eliminate discrimination' },
  },
  '18': {
    label: {
      es: 'Desarrollo y reconocimiento de competencias',
      en: 'Skills development and recognition',
    },
  },
  '19': {
    label: {
      es: 'Contribución de migrantes y diásporas',
      en: 'Contribution of migrants and diasporas',
    },
  },
  '20': {
    label: { es: 'Remesas', en: 'Remittances' },
  },
  '21': {
    label: { es: 'Retorno y reintegración dignos', en: 'Dignified return and reintegration' },
  },
  '22': {
    label: { es: 'Protección social', en: 'Social protection' },
  },
  '23': {
    label: { es: 'Cooperación internacional', en: 'International cooperation' },
  },
});
