import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from 'cms/env';
import { locales } from 'content-models/locales';
import { pathOf } from 'site/addresses/paths';
import { createCatalogue } from 'site/catalogue/catalogue';
import { pageInstances } from 'site/register/pageInstances';
import { filledAddress } from 'site/register/parameters';
import { pages } from 'site/register/pages';
import { pageAt, routes } from 'site/routing/routes';
import { contentSecurityPolicy } from 'site/serve/siteHeaders';
import { expect, test } from 'vitest';
import { fullCatalogue } from '../fixtures/fullCatalogue.ts';

const { snapshot } = await fullCatalogue();
const instances = pageInstances(createCatalogue(snapshot));
const addresses = instances.flatMap(({ page, languages }) =>
  languages.map((locale) => ({ page, address: pathOf(page, locale) })),
);

test('the catalogue for tests has a page of each kind, and each page an address of its own', () => {
  const kinds = new Set<string>(instances.map(({ page }) => page.kind));
  expect(pages.map(({ kind }) => kind).filter((kind) => !kinds.has(kind))).toEqual([]);
  expect(new Set(addresses.map(({ address }) => address)).size).toBe(addresses.length);
});

test('an address is known for the kind of page that it is', () => {
  const kindAt = ({ address }: { address: string }) => pageAt(address)?.kind;
  expect(addresses.filter((one) => kindAt(one) !== one.page.kind)).toEqual([]);
  for (const stranger of ['/nada/', '/en/temas/', '/practicas/a/b/', '/_astro/a.css'])
    expect(pageAt(stranger), stranger).toBeUndefined();
});

test('a further page of a list has the number in its address, in the word of the language', () => {
  expect(pageAt('/practicas/pagina/12/')?.kind).toBe('catalogue');
  expect(pageAt('/en/practices/page/12/')?.kind).toBe('catalogue');
  expect(pageAt('/en/practices/pagina/12/')?.kind).not.toBe('catalogue');
});

test('each route has the file that makes it, and stands once', () => {
  for (const { component } of routes)
    expect(existsSync(join(repositoryRoot, 'site/src', component)), component).toBe(true);
  const patterns = routes.map(({ pattern }) => pattern);
  // A vocabulary and an article are told apart by their words alone.
  const twice = patterns.filter((pattern, place) => patterns.indexOf(pattern) !== place);
  expect(twice).toEqual(['/[taxonomy]', '/en/[taxonomy]'].filter((one) => twice.includes(one)));
});

test('a page that does not say what its address needs is an error', () => {
  expect(() => filledAddress('paises/[country]', { kind: 'country' }, 'es')).toThrow(
    'An address needs [country]',
  );
  expect(() => filledAddress('[unknown]', {}, 'es')).toThrow('An address needs [unknown]');
});

test('only a record without approved English lacks an English page', () => {
  const spanishOnly = instances.filter(({ languages }) => languages.length < locales.length);
  const kinds = new Set<string>(spanishOnly.map(({ page }) => page.kind));
  expect([...kinds].sort()).toEqual([
    'challenge',
    'entry',
    'institution',
    'recommendation',
    'roadmapItem',
  ]);
});

test('what may run on a page is what its declaration says', () => {
  const scripts = (address: string) =>
    /script-src ([^;]+)/.exec(contentSecurityPolicy(address, false))?.[1];
  expect(scripts('/buscar/')).toBe("'self' 'wasm-unsafe-eval'");
  expect(scripts('/en/roadmap/')).toBe("'self'");
  for (const address of ['/', '/hoja-de-ruta/paises/', '/practicas/pagina/2/', '/nada/'])
    expect(scripts(address), address).toBe("'none'");
});
