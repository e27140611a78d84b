import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import { openPageFiles } from 'site/build/keptPages';
import { compilePages } from 'site/compile';
import { openQuestions } from 'site/rendering/questions';
import type * as Renderer from 'site/rendering/renderer';
import { describe, expect, test, vi } from 'vitest';
import { fullCatalogue, slugOf, special } from '../fixtures/fullCatalogue.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const temporary = temporaryFolder();
const { snapshot } = await fullCatalogue();
const siteUrl = 'https://arraigo.example';
const address = `/practicas/${slugOf(special.disputed)}/`;

async function siteOf(content: Snapshot) {
  const { renderer } = await compilePages();
  const module: unknown = await import(pathToFileURL(renderer).href);
  return (module as typeof Renderer).openSite({ snapshot: content, siteUrl });
}

/** Writes one page of a release. Returns whether it was rendered, and its file. */
async function writePage(
  release: string,
  content = snapshot,
  means = 'these',
  fromNothing = false,
) {
  const site = await siteOf(content);
  const outDir = path.join(temporary(), release);
  const keptIn = path.join(temporary(), 'pages');
  const files = openPageFiles({ outDir, keptIn, means, fromNothing }, site);
  const page = site.addresses.find(({ path: own }) => own === address);
  if (!page) throw new Error(`There is no ${address}.`);
  const isRendered = !files.place(page);
  if (isRendered) files.write(page, await site.render(page));
  files.close();
  return { isRendered, file: path.join(outDir, address, 'index.html') };
}

const list = () => path.join(temporary(), 'pages.json');

describe('a kept page', { timeout: 120_000 }, () => {
  test('is taken over as it is, until something that is on it changes', async () => {
    const first = await writePage('first');
    expect(first.isRendered).toBe(true);
    const second = await writePage('second', structuredClone(snapshot));
    expect(second.isRendered).toBe(false);
    expect(readFileSync(second.file)).toEqual(readFileSync(first.file));
    const [institution, ...others] = snapshot.institutions;
    if (!institution) throw new Error('The catalogue has an institution.');
    const renamed = { ...institution, name: { es: 'Otro nombre', en: 'Another name' } };
    const third = await writePage('third', { ...snapshot, institutions: [renamed, ...others] });
    expect(third.isRendered).toBe(true);
    expect(readFileSync(third.file, 'utf8')).toContain('Otro nombre');
    expect(readFileSync(second.file, 'utf8')).not.toContain('Otro nombre');
    expect(readdirSync(path.join(temporary(), 'pages')), 'the old page is forgotten').toHaveLength(
      1,
    );
  });

  test('that was damaged on the disk is rendered, and what releases hold of it stays', async () => {
    const first = await writePage('first');
    const whole = readFileSync(first.file, 'utf8');
    // A release and the cache share the file.
    writeFileSync(first.file, whole.replace('Práctica', 'Prúctica'));
    const second = await writePage('second');
    expect(second.isRendered).toBe(true);
    expect(readFileSync(second.file, 'utf8')).toBe(whole);
    expect((await writePage('third')).isRendered).toBe(false);
  });

  test('is not used by other code, for another address, or where all is made from nothing', async () => {
    await writePage('first');
    expect((await writePage('second', snapshot, 'others')).isRendered).toBe(true);
    expect((await writePage('third', snapshot, 'others')).isRendered).toBe(false);
    expect((await writePage('fourth', snapshot, 'others', true)).isRendered).toBe(true);
  });

  test.each([
    ['cut off', (text: string) => text.slice(0, text.length / 2)],
    ['changed in one answer', (text: string) => text.replace('settings', 'settimgs')],
    ['without a question', (text: string) => text.replace(/"questions":"0 /, '"questions":"')],
    ['of no JSON', () => 'garbage'],
  ])('is not used where its list is %s', async (_, damage) => {
    await writePage('first');
    const whole = readFileSync(list(), 'utf8');
    expect(damage(whole)).not.toBe(whole);
    writeFileSync(list(), damage(whole));
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect((await writePage('second')).isRendered).toBe(true);
    expect(said.mock.calls.flat().join()).toContain('pages.json está dañado');
    said.mockRestore();
    expect((await writePage('third')).isRendered).toBe(false);
  });
});

describe('what pages may ask', () => {
  const heard = (source: object) =>
    openQuestions(snapshot, { source }).heard('source', source, () => undefined);

  test('is not everything at once, which every change would change', () => {
    expect(() => ({ ...heard({ titles: [] }) })).toThrow('asks for everything');
  });

  test('is answered with plain data alone: of anything else nobody could tell whether it changed', () => {
    const questions: string[] = [];
    const source = { counts: () => new Map([['gt', 3]]) };
    const opened = openQuestions(snapshot, { source });
    opened.heard('source', source, (question) => questions.push(question)).counts();
    expect(() => questions.map(opened.digestOf)).toThrow('"counts"]] holds a Map');
  });
});
