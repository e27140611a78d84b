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
  ['págs. 4-6', 'pp. 4-6.'],
  ['P. 4', 'p. 4.'],
  ['página 4', 'p. 4.'],
  ['2, nota 7', 'p.\u00a02, nota 7.'],
])('pages "%s" are written as "%s"', (pages, expected) => {
  expect(described(pages)).toBe(`Publicador, sin fecha visible, informe, ${expected}`);
});

test('a mirror names the original publisher, once', () => {
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

test('a DOI and an ISBN lose the prefixes that people write', () => {
  const details = (fields: object) =>
    describeSource(
      sources.schema.parse({
        code: 'FU-0001',
        title: 'Prueba',
        publisher: 'Publicador',
        type: 'report',
        language: 'es',
        url: 'https://example.org/informe',
        notStated: ['author', 'publishedOn', 'accessedOn'],
        ...fields,
      }),
      'es',
      () => ({ es: 'Institución' }),
    ).details;
  for (const doi of ['https://doi.org/10.1000/xyz123', 'doi:10.1000/xyz123', '10.1000/xyz123'])
    expect(details({ doi })).toMatch(/, DOI 10\.1000\/xyz123\.$/);
  for (const isbn of ['ISBN: 978-92-9268-000-0', '978-92-9268-000-0'])
    expect(details({ isbn })).toMatch(/, ISBN 978-92-9268-000-0\.$/);
});
