import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { evidenceLevels } from 'content-models/vocabulary/evidenceLevels';
import { verifications } from 'content-models/vocabulary/verifications';
import { termScale } from 'site/record/termScale';
import { expect, test } from 'vitest';
import { builtSite } from '../fixtures/builtSite.ts';
import { hostileSite } from './data/hostileCatalogue.ts';

const site = builtSite();
const withoutSettings = hostileSite();

const read = (name: string) => readFile(path.join(site().outDir, name, 'index.html'), 'utf8');

test.each([
  ['metodologia', 'es'],
  ['en/method', 'en'],
] as const)('%s explains every grade of both axes in words', async (name, locale) => {
  const html = await read(name);
  const grades = [...termScale(evidenceLevels, locale), ...termScale(verifications, locale)];
  const explained = grades.map(({ key, explanation }) => explanation ?? `${key} without a word`);
  expect(explained.filter((text) => !html.includes(text))).toEqual([]);
});

test('Spanish keeps its quotation marks', async () => {
  const html = await read('metodologia');
  expect(html).toContain('«Las fuentes no lo dicen»');
  expect(html).not.toMatch(/[“”]/);
});

test('operator, contact and licence come from the settings', async () => {
  const html = await read('acerca');
  expect(html).toContain('Operador de prueba');
  expect(html).toContain('href="mailto:prueba@arraigo.example?subject=Arraigo"');
  expect(html).toContain('<a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>');
  expect(await read('metodologia')).toContain('href="mailto:prueba@arraigo.example');
});

test('without settings the pages say that no operator is named, and invent no address', async () => {
  const { outDir } = withoutSettings();
  const about = await readFile(path.join(outDir, 'acerca/index.html'), 'utf8');
  expect(about).toContain('Todavía no se ha indicado quién lo opera.');
  expect(about).toContain('Todavía no se ha indicado una licencia de los contenidos.');
  expect(about).not.toContain('mailto:');
  const method = await readFile(path.join(outDir, 'en/method/index.html'), 'utf8');
  expect(method).toContain('There is no address to write to yet');
});
