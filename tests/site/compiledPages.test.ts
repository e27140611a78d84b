import { pathToFileURL } from 'node:url';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { compilePages } from 'site/compile';
import type * as Renderer from 'site/rendering/renderer';
import { describe, expect, test } from 'vitest';
import { fullCatalogue, slugOf, special } from '../fixtures/fullCatalogue.ts';

const { snapshot } = await fullCatalogue();

async function renderer() {
  const compiled = await compilePages();
  const module: unknown = await import(pathToFileURL(compiled.renderer).href);
  return module as typeof Renderer;
}

/** Renders an address and returns its content. */
async function contentAt(address: string, changes: Partial<typeof snapshot>, siteUrl: string) {
  const { openSite } = await renderer();
  const { addresses, render } = openSite({ snapshot: { ...snapshot, ...changes }, siteUrl });
  const asked = addresses.find(({ path: made }) => made === address);
  if (!asked) throw new Error(`There is no ${address}.`);
  return (await render(asked)).content;
}

describe('the compiled pages', { timeout: 240_000 }, () => {
  test('are compiled once for the same sources, even by concurrent callers', async () => {
    const [one, other] = await Promise.all([compilePages(), compilePages()]);
    expect(other).toEqual(one);
    const { mtimeMs } = statSync(one.renderer);
    expect(await compilePages()).toEqual(one);
    expect(statSync(one.renderer).mtimeMs).toBe(mtimeMs);
    const siblings = readdirSync(path.join(path.dirname(one.renderer), '../..'));
    expect(siblings.filter((name) => name.startsWith('compile-'))).toEqual([]);
  });

  test('render different snapshots and site addresses one after the other in one process', async () => {
    const address = `/practicas/${slugOf(special.rich)}/`;
    const [first = ''] = [await contentAt(address, {}, 'https://one.example')];
    expect(first).toContain(`<link rel="canonical" href="https://one.example${address}"`);
    const practices = snapshot.practices.map((practice) =>
      practice.slug === slugOf(special.rich)
        ? { ...practice, title: { ...practice.title, es: 'Otro título' } }
        : practice,
    );
    const second = await contentAt(address, { practices }, 'https://other.example');
    expect(second).toContain('>Otro título</h1>');
    expect(second).toContain(`href="https://other.example${address}"`);
    expect(second).not.toContain('one.example');
    expect(await contentAt(address, {}, 'https://one.example')).toBe(first);
  });

  test('render one language alone on request', async () => {
    const { openSite } = await renderer();
    const site = openSite({ snapshot, siteUrl: 'https://a.example', language: 'en' });
    const paths = site.addresses.map(({ path: made }) => made);
    expect(paths).toContain('/en/404.html');
    expect(paths.filter((made) => !made.startsWith('/en/'))).toEqual([]);
  });

  test('name the address that cannot be rendered, and why', async () => {
    const practices = snapshot.practices.map((practice) =>
      practice.slug === slugOf(special.rich)
        ? { ...practice, contentUpdatedOn: 'mañana' }
        : practice,
    );
    await expect(
      contentAt('/practicas/fichas.xml', { practices }, 'https://a.example'),
    ).rejects.toThrow(/^\/practicas\/fichas\.xml could not be rendered: .+/);
  });
});
