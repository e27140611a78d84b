import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from 'cms/env';
import { locales } from 'content-models/locales';
import { pathOf } from 'site/addresses/paths';
import { createCatalogue } from 'site/catalogue/catalogue';
import { pageInstances } from 'site/register/pageInstances';
import { filledAddress } from 'site/register/parameters';
import { pages } from 'site/register/pages';
import { addressesOf } from 'site/routing/addresses';
import { pageAt, routes } from 'site/routing/routes';
import { contentSecurityPolicy, siteHeaders } from 'site/serve/siteHeaders';
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

test('the kind of a page is recognised by its address', () => {
  const kindAt = ({ address }: { address: string }) => pageAt(address)?.kind;
  expect(addresses.filter((one) => kindAt(one) !== one.page.kind)).toEqual([]);
  for (const stranger of ['/nada/', '/en/temas/', '/practicas/a/b/', '/_astro/a.css'])
    expect(pageAt(stranger), stranger).toBeUndefined();
});

test('the patterns of headers, which proxies read too, say of each address what is declared of its page', () => {
  const files = ['/pagefind/pagefind.js', '/pagefind/es/pagefind.js', '/favicon.svg', '/404.html'];
  for (const address of [...addresses.map((one) => one.address), ...files])
    expect(siteHeaders(address, true)['Content-Security-Policy'], address).toBe(
      contentSecurityPolicy(address, true),
    );
});

test('a further page of a list has its number in the address, after the word of the language', () => {
  expect(pageAt('/practicas/pagina/12/')?.kind).toBe('catalogue');
  expect(pageAt('/en/practices/page/12/')?.kind).toBe('catalogue');
  expect(pageAt('/en/practices/pagina/12/')?.kind).not.toBe('catalogue');
});

test('each route has its component file, and is registered once', () => {
  for (const { component } of routes)
    expect(existsSync(join(repositoryRoot, 'site/src', component)), component).toBe(true);
  const patterns = routes.map(({ pattern }) => pattern);
  const forms = patterns.map((pattern) => pattern.replace(/\w+\]/g, ']'));
  expect(forms.filter((form, place) => forms.indexOf(form) !== place)).toEqual([]);
});

test('each address matches the pattern of its route', () => {
  const known = new Set(routes.map(({ pattern }) => pattern));
  const unrouted = [...addressesOf(createCatalogue(snapshot)).values()].filter(
    ({ path, pattern }) => !known.has(pattern) || !formOf(pattern).test(path),
  );
  expect(unrouted).toEqual([]);
});

/** A regular expression for the addresses of a route: each bracketed name is a segment, the last may be several. */
function formOf(pattern: string): RegExp {
  const form = pattern
    .replaceAll('.', '\\.')
    .replace('/[\\.\\.\\.page]', '(/.+)?')
    .replace(/\[\w+\]/g, '[^/]+');
  return new RegExp(`^${form}(/|\\.html)?$`);
}

test('a page without a parameter of its address throws', () => {
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

test('the scripts of a page are those that its declaration allows', () => {
  const scripts = (address: string) =>
    /script-src ([^;]+)/.exec(contentSecurityPolicy(address, false))?.[1];
  expect(scripts('/buscar/')).toBe("'self' 'wasm-unsafe-eval'");
  expect(scripts('/en/roadmap/')).toBe("'self'");
  for (const address of ['/', '/hoja-de-ruta/paises/', '/practicas/pagina/2/', '/nada/'])
    expect(scripts(address), address).toBe("'none'");
});
