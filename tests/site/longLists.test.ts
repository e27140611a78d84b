import type { Snapshot } from 'content-models/snapshot/snapshot';
import { assembleInstitution } from 'site/institution/assembleInstitution';
import { institutionGroupLinks, institutionGroupsOfPage } from 'site/institution/institutionPages';
import {
  institutionItemsPerPage,
  institutionsPerPage,
  namedPages,
  pageNumbers,
} from 'site/catalogue/pagination';
import { createCatalogue } from 'site/catalogue/catalogue';
import { describe, expect, test } from 'vitest';
import { fullCatalogue, special } from '../fixtures/fullCatalogue.ts';

/** A catalogue of ten years from now: one institution with many roles, and many institutions. */
const { snapshot } = await fullCatalogue();
const [rich] = snapshot.practices.filter(({ code }) => code.endsWith(`${special.rich}`));
const [institution] = snapshot.institutions.filter(({ slug }) => slug === 'institucion-de-prueba');
if (!rich || !institution) throw new Error('The fixture has no such entry or institution.');
const codeOf = (prefix: string, number: number) => `${prefix}-${String(number).padStart(4, '0')}`;
const grown: Snapshot = {
  ...snapshot,
  practices: Array.from({ length: 150 }, (_, index) => ({
    ...rich,
    code: codeOf('BP', 1000 + index),
    slug: `ficha-${index}`,
    institutions: [
      {
        id: `papel-${index}`,
        institution: institution.code,
        role: index % 2 === 0 ? ('funding' as const) : ('partner' as const),
        sources: ['FU-0001'],
      },
    ],
  })),
  institutions: [
    institution,
    ...Array.from({ length: 250 }, (_, index) => ({
      ...institution,
      code: codeOf('IN', 1000 + index),
      slug: `institucion-${index}`,
      country: index % 3 === 0 ? undefined : index % 3 === 1 ? ('hn' as const) : ('gt' as const),
    })),
  ],
};
const catalogue = createCatalogue(grown);

describe('the navigation of a list', () => {
  test.each([
    [1, 1, '1'],
    [5, 3, '1 2 3 4 5'],
    [7, 4, '1 2 3 4 5 6 7'],
    [8, 1, '1 2 … 8'],
    [50, 25, '1 … 24 25 26 … 50'],
    [50, 50, '1 … 49 50'],
  ])('of %i pages, on page %i, names %s', (total, present, expected) => {
    expect(
      namedPages(total, present)
        .map((number) => number ?? '…')
        .join(' '),
    ).toBe(expected);
  });
});

describe('an institution with 150 roles', () => {
  const pages = pageNumbers(150, institutionItemsPerPage).map((number) =>
    assembleInstitution(institution, catalogue, 'es', number),
  );
  const rolesOn = (page: (typeof pages)[number]) => page.roles.flatMap(({ values }) => values);

  test('lists each once, grouped by role', () => {
    const links = pages.flatMap(rolesOn).map(({ href }) => href);
    expect(new Set(links).size).toBe(150);
    const labels = pages.flatMap(({ roles }) => roles.map(({ label }) => label));
    // 75 of each: the second page has the end of one role and the beginning of the other.
    expect(labels).toEqual(['Financia', 'Financia', 'Participa', 'Participa']);
  });

  test('has its data on the first page, and its sources on every page', () => {
    expect(pages.map(({ sheet }) => sheet.length > 0)).toEqual([true, false, false]);
    expect(pages.every(({ sources }) => sources.length > 0)).toBe(true);
  });
});

describe('the list of 251 institutions', () => {
  const numbers = pageNumbers(251, institutionsPerPage);
  const groups = numbers.map((number) => institutionGroupsOfPage(catalogue, 'es', number));

  test('has each once, on as few pages as possible', () => {
    const codes = groups.flatMap((page) =>
      page.flatMap(({ institutions }) => institutions.map(({ code }) => code)),
    );
    expect(new Set(codes).size).toBe(251);
    expect(codes).toHaveLength(251);
    expect(numbers).toHaveLength(Math.ceil(251 / institutionsPerPage));
  });

  test('links to the beginning of each country', () => {
    for (const { id, href } of institutionGroupLinks(catalogue, 'es')) {
      const number = Number(/pagina\/(\d+)/.exec(href)?.[1] ?? 1);
      expect(groups[number - 1]?.map((group) => group.id)).toContain(id);
      expect(groups[number - 2]?.map((group) => group.id) ?? []).not.toContain(id);
      expect(href.endsWith(`#${id}`)).toBe(true);
    }
  });
});
