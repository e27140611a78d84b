import { defineVocabulary } from './defineVocabulary.ts';

/** Currencies of the region and of those who pay there, ISO 4217, as they are written after a sum. */
export const currencies = defineVocabulary({
  USD: {
    label: { es: 'dólares estadounidenses', en: 'US dollars' },
  },
  EUR: {
    label: { es: 'euros', en: 'euros' },
  },
  CAD: {
    label: { es: 'dólares canadienses', en: 'Canadian dollars' },
  },
  GTQ: {
    label: { es: 'quetzales', en: 'quetzals' },
  },
  HNL: {
    label: { es: 'lempiras', en: 'lempiras' },
  },
  MXN: {
    label: { es: 'pesos mexicanos', en: 'Mexican pesos' },
  },
  DOP: {
    label: { es: 'pesos dominicanos', en: 'Dominican pesos' },
  },
  CRC: {
    label: { es: 'colones', en: 'colones' },
  },
  NIO: {
    label: { es: 'córdobas', en: 'córdobas' },
  },
  PAB: {
    label: { es: 'balboas', en: 'balboas' },
  },
  BZD: {
    label: { es: 'dólares beliceños', en: 'Belize dollars' },
  },
});
