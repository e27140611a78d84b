import type { Practice } from 'content-models/records/practice';
import { practices as kind } from 'content-models/records/practice';
import { evidenceLevels } from 'content-models/vocabulary/evidenceLevels';
import { sharedAddresses } from 'site/addresses/sharedAddresses';
import { bestProvenFirst } from 'site/catalogue/bestProvenFirst';
import { createCatalogue } from 'site/catalogue/catalogue';
import { bestProven } from 'site/home/bestProven';
import { homeDoors } from 'site/home/doors';
import { mapTitle } from 'site/mapping/mapTitle';
import { practiceMarks } from 'site/mapping/marks';
import { answeringRole } from 'site/practice/assembleHead';
import { assembleUnknown } from 'site/practice/assembleUnknown';
import { inChronology } from 'site/practice/inChronology';
import { firstSentence } from 'site/record/firstSentence';
import { describe, expect, test } from 'vitest';
import { fullCatalogue } from '../fixtures/fullCatalogue.ts';

const { snapshot } = await fullCatalogue();
const listed = snapshot.practices.filter(({ lifecycle }) => lifecycle !== 'withdrawn');
const [some] = listed;
if (!some) throw new Error('The catalogue for tests has no practice.');
const practice = (fields: Partial<Practice>): Practice => ({ ...some, ...fields });
const place = { es: 'Guatemala', grade: 'Descripción o testimonio' };

describe('what the head of a practice says in a sentence', () => {
  test.each([
    ['Oficinas de alcaldías que siguen cada caso y lo derivan a otros servicios.', 'Son nueve.'],
    ['La fundación lo empezó en 2016. Conecta a quienes vuelven con empleo y formación.', ''],
    ['Con fondos de EE. UU. y de Suiza enseña oficios a quienes han vuelto al país.', 'Sigue.'],
    ['Una sola frase sin punto al final, que dice todo lo que hay que decir aquí', ''],
  ])('«%s» is whole, and «%s» follows below', (sentence, others) => {
    expect(firstSentence(`${sentence} ${others}`.trim(), 'es')).toEqual({
      first: sentence,
      rest: others,
    });
  });
});

describe('what is unknown of a practice', () => {
  const roles = (...names: Practice['institutions'][number]['role'][]) =>
    names.map((role) => ({ id: role, institution: 'IN-0001', role, sources: [] }));

  test('is asked once: each question without an answer, in both languages', () => {
    const nothing = practice({
      notStated: [...kind.questions],
      status: 'unknown',
      institutions: [],
    });
    for (const locale of ['es', 'en'] as const) {
      const { questions } = assembleUnknown(nothing, locale);
      expect(questions.length).toBeGreaterThan(kind.questions.length);
      expect(new Set(questions).size).toBe(questions.length);
      for (const question of questions) expect(question).toMatch(/\?$/);
    }
  });

  test('is who answers for it, where sources name only who pays or takes part', () => {
    const funded = practice({ institutions: roles('funding', 'partner'), notStated: [] });
    expect(answeringRole(funded)).toBeUndefined();
    const unknown = assembleUnknown(funded, 'es');
    expect(unknown.inHead).toContain('quién responde');
    expect(unknown.questions).toContain('¿Qué institución responde por ella?');
    const led = practice({ institutions: roles('funding', 'implementing', 'accountable') });
    expect(answeringRole(led)).toBe('accountable');
    expect(assembleUnknown(led, 'es').inHead).not.toContain('quién responde');
  });

  test('is whether it goes on and what it changed, where nobody says', () => {
    const silent = practice({ status: 'unknown', effectDirection: 'not-measured' });
    const { inHead, questions } = assembleUnknown(silent, 'es');
    expect(inHead).toContain('si sigue');
    expect(questions).toContain('¿Sigue funcionando?');
    expect(questions.at(-1)).toContain('quién lo midió');
    const known = assembleUnknown(practice({ status: 'closed', effectDirection: 'mixed' }), 'es');
    expect(known.questions).not.toContain('¿Sigue funcionando?');
    expect(known.questions.join(' ')).not.toContain('quién lo midió');
  });
});

test('facts stand by their dates, those without one last', () => {
  const fact = (day: string | undefined) => ({
    figure: undefined,
    statement: { value: day ?? 'sin fecha' },
    calls: [],
    date: day,
    day,
  });
  const days = [undefined, '2018-04', '2013-12-26', '2018', undefined, '2022'].map(fact);
  expect(inChronology(days).map(({ day }) => day)).toEqual([
    '2013-12-26',
    '2018',
    '2018-04',
    '2022',
    undefined,
    undefined,
  ]);
});

describe('the best proven practices', () => {
  test('have the strongest evidence, and then the most answers', () => {
    const ordered = bestProvenFirst([
      practice({ code: 'BP-0901', evidenceLevel: '1', notStated: [] }),
      practice({ code: 'BP-0902', evidenceLevel: '3', notStated: ['contact', 'costs'] }),
      practice({ code: 'BP-0903', evidenceLevel: '3', notStated: ['contact'] }),
    ]);
    expect(ordered.map(({ code }) => code)).toEqual(['BP-0903', 'BP-0902', 'BP-0901']);
  });

  test('on the home page are each of another country', () => {
    const shown = bestProven(
      [
        practice({ code: 'BP-0901', evidenceLevel: '4', countries: ['gt'] }),
        practice({ code: 'BP-0902', evidenceLevel: '3', countries: ['hn', 'gt'] }),
        practice({ code: 'BP-0903', evidenceLevel: '1', countries: ['sv'] }),
      ],
      3,
    );
    expect(shown.map(({ code }) => code)).toEqual(['BP-0901', 'BP-0903']);
  });

  test('are counted where an evaluation was read', () => {
    const graded = evidenceLevels.keys.map((evidenceLevel) => practice({ evidenceLevel }));
    expect(mapTitle(graded, 'es')).toBe('6 prácticas. Con una evaluación leída: 3');
  });
});

describe('a cell of the map of gaps', () => {
  const filters = { nivel: ['individual'] };

  test('says of each practice its place, its name and its evidence, the best proven first', () => {
    const marks = practiceMarks(
      [
        practice({ code: 'BP-0901', evidenceLevel: '0', countries: [] }),
        practice({ code: 'BP-0902', evidenceLevel: '1', countries: ['gt'] }),
        practice({ code: 'BP-0903', evidenceLevel: '2', countries: ['hn', 'sv'] }),
      ],
      filters,
      'es',
    );
    expect(marks.map(({ text, grade }) => [text, grade])).toEqual([
      ['HN+', '2'],
      ['GT', '1'],
      ['?', '0'],
    ]);
    expect(marks[1]?.name).toMatch(new RegExp(`^GT: .*\\. ${place.es}\\. ${place.grade}$`));
  });

  test('with more than sixty has a box per grade that leads to the search', () => {
    const many = Array.from({ length: 61 }, (_, index) =>
      practice({ evidenceLevel: index < 2 ? '3' : '0' }),
    );
    expect(practiceMarks(many.slice(1), filters, 'es')).toHaveLength(60);
    expect(practiceMarks(many, filters, 'es')).toEqual([
      expect.objectContaining({
        text: '2',
        grade: '3',
        href: '/buscar/?nivel=individual&evidencia=3',
      }),
      expect.objectContaining({
        text: '59',
        grade: '0',
        href: '/buscar/?nivel=individual&evidencia=0',
      }),
    ]);
  });
});

test('a door of the home page leads only to what exists', () => {
  const women = practice({ populations: ['women'], themes: ['health'], institutions: [] });
  const catalogue = createCatalogue({ ...snapshot, practices: [women], roadmapItems: [] });
  expect(homeDoors(catalogue, 'es').map(({ href }) => href)).toEqual([
    '/poblaciones/mujeres/',
    '/paises/',
    '/mapeo/',
  ]);
});

test('a page is handed on with its title and its address', () => {
  const { whatsApp, email } = sharedAddresses('Él & ella', 'https://arraigo.example/a/');
  expect(new URL(whatsApp).searchParams.get('text')).toBe('Él & ella\nhttps://arraigo.example/a/');
  expect(new URL(email).searchParams.get('subject')).toBe('Él & ella');
});
