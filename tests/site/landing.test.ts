import type { Practice } from 'content-models/records/practice';
import { countryTermHeading } from 'site/titles/countryTermHeading';
import { landingGaps } from 'site/landing/landingGaps';
import { landingTexts } from 'site/landing/landingTexts';
import { landingTitle } from 'site/titles/landingTitle';
import { overviewRows } from 'site/landing/overviewRows';
import { createCatalogue } from 'site/catalogue/catalogue';
import { titleOf } from 'site/addresses/pageTitles';
import { populations } from 'content-models/vocabulary/populations';
import { describe, expect, test } from 'vitest';
import { fullCatalogue, special } from '../fixtures/fullCatalogue.ts';

const { snapshot } = await fullCatalogue();
const catalogue = createCatalogue(snapshot);
const entry = (number: number): Practice => {
  const found = snapshot.practices[number - 1];
  if (!found) throw new Error(`There is no entry ${number}.`);
  return found;
};
const economic = { taxonomy: 'dimension', key: 'economic' } as const;
const texts = (entries: Practice[], number = 1) =>
  landingTexts('Reintegración económica en Guatemala', entries, number, 'es');

describe('the title of a page of entries', () => {
  test('counts its entries by the name of their class', () => {
    const titleFor = (entries: Practice[]) =>
      landingTitle('Reintegración económica en Guatemala', entries, 'es');
    expect(titleFor([entry(1), entry(7), entry(9)])).toBe(
      'Reintegración económica en Guatemala: 3 iniciativas documentadas',
    );
    expect(titleFor([entry(1)])).toContain('1 iniciativa documentada');
    expect(titleFor([entry(1), { ...entry(7), entryClass: 'instrument' }])).toContain(
      ': 2 prácticas',
    );
    expect(titleFor([])).toContain(': sin prácticas todavía');
  });

  test('has the number of further pages', () => {
    const second = titleOf({ kind: 'catalogue', number: 2 }, catalogue, 'es');
    expect(second.own).toBe('Prácticas de reintegración de personas retornadas, página 2 de 2');
  });

  test('has the place in the grammar of the language', () => {
    expect(countryTermHeading('gt', economic, 'es')).toBe('Reintegración económica en Guatemala');
    expect(countryTermHeading('us', economic, 'en')).toBe(
      'Economic reintegration in the United States',
    );
    expect(countryTermHeading('regional', economic, 'es')).toBe(
      'Reintegración económica en la región',
    );
  });
});

describe('the description of a further page of a list', () => {
  const many = Array.from({ length: 45 }, (_, index) => ({
    ...entry(1),
    title: { es: `Práctica ${index + 1}`, en: `Entry ${index + 1}` },
  }));

  test('says where the page begins and ends, independent of the rest of the list', () => {
    expect(texts(many, 2).description).toBe(
      'Reintegración económica en Guatemala, página 2 de 3: de «Práctica 21» a «Práctica 40».',
    );
    const changed = many.map((one, index) => (index < 20 ? entry(2) : one));
    expect(texts(changed, 2).description).toBe(texts(many, 2).description);
  });

  test('has a single title, where there is only one', () => {
    expect(texts(many.slice(0, 21), 2).description).toBe(
      'Reintegración económica en Guatemala, página 2 de 2: «Práctica 21».',
    );
  });

  test('throws where the page is empty', () => {
    expect(() => texts(many, 4)).toThrow('Page 4 of the list');
  });
});

describe('the description of a page of entries', () => {
  test('names entries, and the strength of their evidence', () => {
    const { description } = texts([entry(1), entry(2), entry(7), entry(8)]);
    expect(description).toMatch(
      /^Reintegración económica en Guatemala: Práctica de prueba 1.*, Práctica de prueba 2.*, Práctica de prueba 7.* y 1 más\. /,
    );
    // Entries 1 and 7 have grade 1, 2 and 8 grade 2; the strongest comes first.
    expect(description).toContain(
      'Evidencia: datos de seguimiento (2), descripción o testimonio (2).',
    );
  });

  test('says that there are none, and what that does not imply', () => {
    expect(texts([]).description).toContain('Eso no dice que no se haga nada');
  });
});

describe('a page of entries shows their gaps', () => {
  test('by level, dimension and country, and of their records', () => {
    const gaps = landingGaps(
      [entry(special.sparse), entry(6), entry(special.untranslated)],
      [],
      'es',
    );
    expect(gaps).toEqual([
      expect.stringMatching(/^Niveles sin prácticas aquí: /),
      expect.stringMatching(/^Dimensiones sin prácticas aquí: /),
      expect.stringMatching(/^Países sin prácticas aquí: Belice, Canadá, Costa Rica, /),
      'De 1 práctica ninguna fuente da información sobre resultados.',
      'De 1 práctica no encontramos cuándo empezó.',
      '1 práctica no tiene versión en inglés.',
    ]);
  });

  test('but not by the classification that all of them share, and nothing where there are no entries', () => {
    const gaps = landingGaps([entry(7)], ['country', 'dimension'], 'es');
    expect(gaps.join(' ')).not.toMatch(/Países|Dimensiones/);
    expect(landingGaps([], [], 'es')).toEqual([]);
  });
});

test('a page of entries shows their populations and institutions, the most frequent first', () => {
  const [people, institutions, start] = overviewRows([entry(1), entry(7)], catalogue, 'es');
  expect(people?.values.map(({ text, note }) => `${text}: ${note}`)).toEqual([
    'Mujeres: 2 prácticas',
    'Jóvenes: 2 prácticas',
  ]);
  expect(institutions?.values).toMatchObject([
    { text: 'Institución de prueba (IP)', note: '2 prácticas' },
    { text: 'Municipalidad de prueba', note: '1 práctica' },
  ]);
  expect(start?.values).toEqual([{ text: '2016' }]);
});

test('the page of a population does not tell of itself, and names institutions up to a number', () => {
  const own = { taxonomy: 'population', key: 'women' } as const;
  const [people] = overviewRows([entry(1), entry(7)], catalogue, 'es', own);
  expect(people?.values.map(({ text }) => text)).toEqual(['Jóvenes']);

  const [first] = entry(1).institutions;
  if (!first) throw new Error('The practice has no institution.');
  const many = createCatalogue({
    ...snapshot,
    institutions: Array.from({ length: 40 }, (_, index) => ({
      ...catalogue.record('institutions', first.institution),
      code: `IN-${1001 + index}`,
    })),
  });
  const practice = {
    ...entry(1),
    institutions: many.institutions('es').map(({ code }) => ({ ...first, institution: code })),
  };
  const [, institutions] = overviewRows([practice], many, 'es');
  expect(institutions?.values).toHaveLength(5);
  expect(institutions?.folded).toBe(35);
  expect(institutions?.rest).toHaveLength(21);
  expect(institutions?.rest?.at(-1)).toEqual({ text: 'y 15 más', href: '/instituciones/' });
});

test('a page of entries folds the populations after the fifth, and leaves none out', () => {
  const [row] = overviewRows(
    [{ ...entry(1), populations: [...populations.keys] }],
    catalogue,
    'es',
  );
  const named = [...(row?.values ?? []), ...(row?.rest ?? [])];
  expect(row?.values).toHaveLength(5);
  expect(named.map(({ text }) => text)).toEqual(
    populations.keys.map((key) => populations.label(key, 'es')),
  );
  for (const { href } of named) expect(href).toMatch(/^\/poblaciones\/[^/]+\/$/);
});
