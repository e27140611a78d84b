import type { Practice } from 'content-models/records/practice';
import { countryTermHeading } from 'site/titles/countryTermHeading';
import { landingGaps } from 'site/landing/landingGaps';
import { landingTexts } from 'site/landing/landingTexts';
import { landingTitle } from 'site/titles/landingTitle';
import { overviewRows } from 'site/landing/overviewRows';
import { createCatalogue } from 'site/catalogue/catalogue';
import { titleOf } from 'site/addresses/pageTitles';
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

describe('a page of entries is called by what it has', () => {
  test('in the words for what its entries are', () => {
    const titleFor = (entries: Practice[]) =>
      landingTitle('Reintegración económica en Guatemala', entries, 'es');
    expect(titleFor([entry(1), entry(7), entry(9)])).toBe(
      'Reintegración económica en Guatemala: 3 iniciativas documentadas',
    );
    expect(titleFor([entry(1)])).toContain('1 iniciativa documentada');
    expect(titleFor([entry(1), { ...entry(7), entryClass: 'instrument' }])).toContain(': 2 fichas');
    expect(titleFor([])).toContain(': sin fichas todavía');
  });

  test('and its further pages by their number', () => {
    const second = titleOf({ kind: 'catalogue', number: 2 }, catalogue, 'es');
    expect(second.own).toBe('Prácticas de reintegración de personas retornadas, página 2 de 2');
  });

  test('in a place, as the language says it', () => {
    expect(countryTermHeading('gt', economic, 'es')).toBe('Reintegración económica en Guatemala');
    expect(countryTermHeading('us', economic, 'en')).toBe(
      'Economic reintegration in the United States',
    );
    expect(countryTermHeading('regional', economic, 'es')).toBe(
      'Reintegración económica en la región',
    );
  });
});

describe('a further page of a list says of itself', () => {
  const many = Array.from({ length: 45 }, (_, index) => ({
    ...entry(1),
    title: { es: `Ficha ${index + 1}`, en: `Entry ${index + 1}` },
  }));

  test('where it begins and ends, and nothing of the rest of the list', () => {
    expect(texts(many, 2).description).toBe(
      'Reintegración económica en Guatemala, página 2 de 3: de «Ficha 21» a «Ficha 40».',
    );
    const changed = many.map((one, index) => (index < 20 ? entry(2) : one));
    expect(texts(changed, 2).description).toBe(texts(many, 2).description);
  });

  test('the only title that stands on it', () => {
    expect(texts(many.slice(0, 21), 2).description).toBe(
      'Reintegración económica en Guatemala, página 2 de 2: «Ficha 21».',
    );
  });

  test('and one with nothing on it is an error', () => {
    expect(() => texts(many, 4)).toThrow('Page 4 of the list');
  });
});

describe('a page of entries says of itself', () => {
  test('which entries it has, and how strong their evidence is', () => {
    const { description } = texts([entry(1), entry(2), entry(7), entry(8)]);
    expect(description).toMatch(
      /^Reintegración económica en Guatemala: Ficha de prueba 1.*, Ficha de prueba 2.*, Ficha de prueba 7.* y 1 más\. /,
    );
    // 1 and 7 have grade 1, 2 and 8 grade 2; the strongest comes first.
    expect(description).toContain(
      'Evidencia: datos de seguimiento (2), descripción o testimonio (2).',
    );
  });

  test('that there are none, and what that does not say', () => {
    expect(texts([]).description).toContain('Eso no dice que no se haga nada');
  });
});

describe('a page of entries shows what they lack', () => {
  test('by level, dimension and country, and of their records', () => {
    const gaps = landingGaps(
      [entry(special.sparse), entry(6), entry(special.untranslated)],
      [],
      'es',
    );
    expect(gaps).toEqual([
      expect.stringMatching(/^Niveles sin fichas aquí: /),
      expect.stringMatching(/^Dimensiones sin fichas aquí: /),
      expect.stringMatching(/^Países sin fichas aquí: Belice, Canadá, Costa Rica, /),
      'De 1 ficha ninguna fuente da información sobre resultados.',
      'De 1 ficha no consta cuándo empezó.',
      '1 ficha no tiene versión en inglés.',
    ]);
  });

  test('but not what the page holds still, and nothing where there are no entries', () => {
    const gaps = landingGaps([entry(7)], ['country', 'dimension'], 'es');
    expect(gaps.join(' ')).not.toMatch(/Países|Dimensiones/);
    expect(landingGaps([], [], 'es')).toEqual([]);
  });
});

test('a page of entries shows whom they are for and who has a part in them, the most first', () => {
  const [people, institutions, start] = overviewRows([entry(1), entry(7)], catalogue, 'es');
  expect(people?.values.map(({ text, note }) => `${text}: ${note}`)).toEqual([
    'Mujeres: 2 fichas',
    'Jóvenes: 2 fichas',
  ]);
  expect(institutions?.values).toMatchObject([
    { text: 'Institución de prueba (IP)', note: '2 fichas' },
    { text: 'Municipalidad de prueba', note: '1 ficha' },
  ]);
  expect(start?.values).toEqual([{ text: '2016' }]);
});
