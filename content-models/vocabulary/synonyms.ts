import type { Locale } from '../locales.ts';

/** International organisations by their acronyms in Spanish and in English, which are used in either language. */
const organisations = [
  ['OIM', 'IOM'],
  ['ACNUR', 'UNHCR'],
  ['PMA', 'WFP'],
  ['OIT', 'ILO'],
  ['PNUD', 'UNDP'],
  ['CICR', 'ICRC'],
];

/** Words of the field that mean the same to a reader who searches; a term's own synonyms stand with the term. */
export const synonymGroups: Record<Locale, readonly (readonly string[])[]> = {
  es: [
    ['retornado', 'deportado', 'repatriado', 'devuelto'],
    ['retorno', 'regreso', 'deportación', 'repatriación'],
    ['reintegración', 'reinserción', 'inserción'],
    ['NNA', 'niñez', 'infancia', 'niñas y niños', 'menores'],
    ['ventanilla', 'oficina', 'unidad de atención'],
    ['capital semilla', 'fondo semilla'],
    ['municipalidad', 'alcaldía', 'alcalde', 'ayuntamiento', 'municipio', 'gobierno local'],
    ['empleo', 'trabajo'],
    ['capacitación', 'formación', 'curso'],
    ['programa', 'proyecto', 'iniciativa', 'práctica', 'buena práctica'],
    ['gastronomía', 'cocina', 'chef'],
    ['computación', 'computadora', 'informática', 'ofimática'],
    ['joven', 'juventud'],
    ['emprendimiento', 'emprendedor', 'negocio', 'autoempleo'],
    ['crédito', 'microcrédito', 'préstamo'],
    ...organisations,
  ],
  en: [
    ['returnee', 'returned migrant', 'deportee', 'repatriated'],
    ['return', 'deportation', 'repatriation'],
    ['reintegration', 'reinsertion'],
    ['children', 'minors', 'girls', 'boys'],
    ['help desk', 'office', 'unit'],
    ['seed capital', 'seed funding'],
    ['municipality', 'mayor', 'town hall', 'city hall', 'city council', 'local government'],
    ['job', 'work', 'employment'],
    ['training', 'course'],
    ['programme', 'program', 'project', 'initiative', 'practice', 'good practice', 'best practice'],
    ['gastronomy', 'cooking', 'chef'],
    ['computing', 'computer', 'office software'],
    ['young', 'youth'],
    ['entrepreneurship', 'entrepreneur', 'business', 'self-employment'],
    ['credit', 'microcredit', 'loan'],
    ['roadmap', 'road map'],
    ...organisations,
  ],
};
