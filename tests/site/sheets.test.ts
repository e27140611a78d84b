import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { seedSite } from '../fixtures/builtSite.ts';

const site = seedSite();

/** The rows of the sheet of a page: the label, and each value with what it is marked as. */
async function sheetAt(address: string) {
  const html = parse(await readFile(path.join(site().outDir, address, 'index.html'), 'utf8'));
  return new Map(
    html.querySelectorAll('dl.sheet > div').map((row) => [
      row.querySelector('dt')?.text.trim(),
      row.querySelectorAll('dd').map((value) => ({
        text: value.text.trim(),
        isUnknown: value.classList.contains('unknown'),
      })),
    ]),
  );
}

describe('the sheet of a record', () => {
  test.for([
    ['instituciones/oim', 'En el perfil de', 'es'],
    ['en/institutions/oim', 'In the profile of', 'en'],
  ] as const)('%s: names countries in alphabetical order', async ([address, label, locale]) => {
    const named = (await sheetAt(address)).get(label)?.map(({ text }) => text) ?? [];
    expect(named.length).toBeGreaterThan(2);
    expect(named).toEqual(named.toSorted(new Intl.Collator(locale).compare));
  });

  test('shows what is not known in one way, whichever field it is', async () => {
    const sheet = await sheetAt('retos/sin-seguimiento-tras-la-llegada');
    const unknown = [...sheet].filter(([, values]) =>
      values.some(({ text }) => text === 'Sin dato'),
    );
    expect(unknown.map(([label]) => label)).toEqual([
      'Cuándo se planteó',
      'Situación',
      'Dimensión',
    ]);
    for (const [, values] of unknown) expect(values.every(({ isUnknown }) => isUnknown)).toBe(true);
  });
});
