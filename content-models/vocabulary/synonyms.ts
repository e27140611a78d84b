import type { Locale } from '../locales.ts';

/** Words of the field that mean the same to a reader who searches; a term's own synonyms stand with the term. */
export const synonymGroups: Record<Locale, readonly (readonly string[])[]> = {
  es: [
    ['retornado', 'deportado', 'repatriado', 'devuelto'],
    ['retorno', 'regreso', 'deportación', 'repatriación'],
    ['reintegración', 'reinserción', 'inserción'],
    ['NNA', 'niñez', 'niñas y niños', 'menores'],
    ['ventanilla', 'oficina', 'unidad de atención'],
    ['capital semilla', 'fondo semilla'],
    ['municipalidad', 'alcaldía', 'ayuntamiento', 'municipio', 'gobierno local'],
    ['empleo', 'trabajo'],
    ['capacitación', 'formación', 'curso'],
    ['programa', 'proyecto', 'iniciativa'],
    ['gastronomía', 'cocina', 'chef'],
    ['computación', 'informática', 'ofimática'],
    ['joven', 'juventud'],
    ['emprendimiento', 'emprendedor', 'negocio', 'autoempleo'],
  ],
  en: [
    ['returnee', 'returned migrant', 'deportee', 'repatriated'],
    ['return', 'deportation', 'repatriation'],
    ['reintegration', 'reinsertion'],
    ['children', 'minors'],
    ['help desk', 'office', 'unit'],
    ['seed capital', 'seed funding'],
    ['municipality', 'town hall', 'local government'],
    ['job', 'work', 'employment'],
    ['training', 'course'],
    ['programme', 'program', 'project', 'initiative'],
    ['gastronomy', 'cooking', 'chef'],
    ['computing', 'computer', 'office software'],
    ['young', 'youth'],
    ['entrepreneurship', 'entrepreneur', 'business', 'self-employment'],
  ],
};
