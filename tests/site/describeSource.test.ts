import { sources } from 'content-models/records/source';
import { describeSource } from 'site/catalogue/describeSource';
import { expect, test } from 'vitest';

const described = (pages: string) =>
  describeSource(
    sources.schema.parse({
      code: 'FU-0001',
      title: 'Informe de prueba',
      publisher: 'Publicador',
      type: 'report',
      language: 'es',
      url: 'https://example.org/informe',
      pages,
      notStated: ['author', 'publishedOn', 'accessedOn'],
    }),
    'es',
    () => ({ es: 'Institución' }),
  ).details;

test.each([
  ['10', '10\u00a0pp.'],
  ['p. 2', 'p. 2.'],
  ['pp. 2-5', 'pp. 2-5.'],
  ['2, nota 7', 'p.\u00a02, nota 7.'],
])('pages "%s" are written as "%s"', (pages, expected) => {
  expect(described(pages)).toBe(`Publicador, sin fecha visible, informe, ${expected}`);
});

test('a mirror names who published the document first, once', () => {
  const source = {
    code: 'FU-0001',
    title: 'Ley de prueba',
    author: 'IN-0001',
    publisher: 'Institución',
    mirrorOf: 'Institución',
    type: 'law',
    language: 'es',
    url: 'https://example.org/copia',
    publishedOn: '2021',
    notStated: ['accessedOn'],
  };
  const { details } = describeSource(sources.schema.parse(source), 'es', () => ({
    es: 'Institución',
    en: 'Institution',
  }));
  expect(details).toBe('Publicado originalmente por Institución, 2021, norma.');
});
