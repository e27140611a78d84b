import { parse } from 'content-models/parse';
import { practices } from 'content-models/records/practice';
import { sources } from 'content-models/records/source';
import { describe, expect, test } from 'vitest';
import { sampleSource, sparsePractice } from './samples.ts';

const origin = { file: 'practices/BP-9001.json', code: 'BP-9001' };

const breakPractice = (changes: object) => () =>
  parse(practices.schema, { ...sparsePractice, ...changes }, origin);

describe('an error names the file, the code, the field and what to do', () => {
  test('a required field is missing', () => {
    expect(breakPractice({ summary: undefined, levels: [] })).toThrowErrorMatchingInlineSnapshot(`
      [ContentError: practices/BP-9001.json (BP-9001) no cumple el modelo de contenido:
        - summary: falta. Complete este campo.
        - levels: falta. Complete este campo.]
    `);
  });

  test('a question is not answered, or answered twice', () => {
    const notStated = sparsePractice.notStated.filter((field) => field !== 'lessons');
    expect(breakPractice({ notStated, startDate: '2016' })).toThrowErrorMatchingInlineSnapshot(`
      [ContentError: practices/BP-9001.json (BP-9001) no cumple el modelo de contenido:
        - startDate: tiene un valor y a la vez «Las fuentes no lo dicen». Deje solo uno de los dos.
        - lessons: está sin responder. Escriba un valor o marque «Las fuentes no lo dicen».]
    `);
  });

  test('what is missing and what is not answered is said at once', () => {
    const notStated = sparsePractice.notStated.filter((field) => field !== 'lessons');
    expect(breakPractice({ summary: undefined, notStated })).toThrowErrorMatchingInlineSnapshot(`
      [ContentError: practices/BP-9001.json (BP-9001) no cumple el modelo de contenido:
        - summary: falta. Complete este campo.
        - lessons: está sin responder. Escriba un valor o marque «Las fuentes no lo dicen».]
    `);
  });

  test('a text is too long and a term unknown', () => {
    expect(breakPractice({ title: { es: 'x'.repeat(111) }, themes: ['fishing'] }))
      .toThrowErrorMatchingInlineSnapshot(`
      [ContentError: practices/BP-9001.json (BP-9001) no cumple el modelo de contenido:
        - title.es: pasa de 110 caracteres. Acórtelo.
        - themes.0: tiene un valor que el modelo no admite. Corríjalo.]
    `);
  });

  test('a date, a slug and an address that cannot be', () => {
    expect(
      breakPractice({
        startDate: '2016-13',
        notStated: sparsePractice.notStated.filter((field) => field !== 'startDate'),
        slug: 'pagina',
        contact: { office: { es: 'Oficina' }, url: 'https://example.org/a…' },
      }),
    ).toThrowErrorMatchingInlineSnapshot(`
      [ContentError: practices/BP-9001.json (BP-9001) no cumple el modelo de contenido:
        - slug: es una palabra reservada de las direcciones del sitio. Elija otra.
        - startDate: no es una fecha. Escriba un año, un mes o un día: 2016, 2016-03 o 2016-03-09.
        - contact.url: es una dirección incompleta. Quítela y explique en la nota de acceso por qué no hay enlace.]
    `);
  });

  test('an address with somebody’s password in it', () => {
    for (const url of ['https://ana:clave@example.org/a', 'https://example.org@evil.example/']) {
      expect(breakPractice({ contact: { office: { es: 'Oficina' }, url } })).toThrow(
        'contact.url: es una dirección con usuario o contraseña antes de la «@». Quite esa parte.',
      );
    }
    expect(
      breakPractice({
        contact: { office: { es: 'Oficina' }, url: 'https://example.org/@ana' },
        notStated: sparsePractice.notStated.filter((question) => question !== 'contact'),
      }),
    ).not.toThrow();
  });

  test('a good practice without evidence', () => {
    expect(breakPractice({ entryClass: 'good-practice', evidenceLevel: '2' }))
      .toThrowErrorMatchingInlineSnapshot(`
      [ContentError: practices/BP-9001.json (BP-9001) no cumple el modelo de contenido:
        - entryClass: no puede ser «Buena práctica» con evidencia menor que 3. Elija otra clase o revise la evidencia.]
    `);
  });

  test('dates that contradict each other, a status without its date, a withdrawal without its reason', () => {
    expect(breakPractice({ reviewDue: '2025-01-01', status: 'active', lifecycle: 'withdrawn' }))
      .toThrowErrorMatchingInlineSnapshot(`
      [ContentError: practices/BP-9001.json (BP-9001) no cumple el modelo de contenido:
        - statusAsOf: falta. Complete este campo.
        - lifecycleReason: falta. Complete este campo.
        - lifecycleSince: falta. Complete este campo.
        - reviewDue: es anterior a la verificación. Ponga una fecha posterior.]
    `);
  });

  test('English that nobody approved, and an approval without its text', () => {
    expect(breakPractice({ title: { es: 'Práctica', en: 'Practice' } }))
      .toThrowErrorMatchingInlineSnapshot(`
      [ContentError: practices/BP-9001.json (BP-9001) no cumple el modelo de contenido:
        - title.en: tiene texto en inglés sin aprobar. Apruebe la traducción o quite el texto.]
    `);
    expect(
      breakPractice({
        translation: { en: { status: 'approved' } },
        title: { es: 'Práctica', en: 'Practice' },
      }),
    ).toThrowErrorMatchingInlineSnapshot(`
      [ContentError: practices/BP-9001.json (BP-9001) no cumple el modelo de contenido:
        - translation.en: no dice quién aprobó la traducción ni cuándo. Complete los dos datos.
        - summary.en: no está traducido, y la traducción figura como aprobada. Traduzca el texto o cambie el estado.
        - description.en: no está traducido, y la traducción figura como aprobada. Traduzca el texto o cambie el estado.]
    `);
  });

  test('a field that the model does not know, most often a typing error', () => {
    expect(breakPractice({ sumary: { es: 'x' } })).toThrowErrorMatchingInlineSnapshot(`
      [ContentError: practices/BP-9001.json (BP-9001) no cumple el modelo de contenido:
        - tiene campos que el modelo no conoce: «sumary». Quítelos o corrija su nombre.]
    `);
  });

  test('a source without title and without address', () => {
    const source = { ...sampleSource, title: undefined, url: undefined };
    expect(() => parse(sources.schema, source, { file: 'sources/FU-9001.json', code: 'FU-9001' }))
      .toThrowErrorMatchingInlineSnapshot(`
      [ContentError: sources/FU-9001.json (FU-9001) no cumple el modelo de contenido:
        - title: está sin responder. Escriba un valor o marque «Las fuentes no lo dicen».
        - descriptiveLabel: falta. Complete este campo.
        - accessNote: falta. Complete este campo.]
    `);
  });

  test('in English for those who ask for it', () => {
    expect(() => parse(practices.schema, { ...sparsePractice, summary: undefined }, origin, 'en'))
      .toThrowErrorMatchingInlineSnapshot(`
      [ContentError: practices/BP-9001.json (BP-9001) does not match the content model:
        - summary: is missing. Fill in this field.]
    `);
  });
});
