import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Practice } from 'content-models/records/practice';
import { originKinds } from 'content-models/vocabulary/originKinds';
import { parse } from 'node-html-parser';
import sharp from 'sharp';
import { allCards, cardDesign, cardFile, cardOf, type Card } from 'site/brand/cards';
import { createCatalogue } from 'site/catalogue/catalogue';
import { createCardCanvas, drawCard } from 'site/cards/drawCard';
import { colours } from 'site/cards/colours';
import { breakLines, widthOf } from 'site/cards/lettering';
import { writeCards } from 'site/build/writeCards';
import type { Page } from 'site/addresses/paths';
import { describe, expect, test } from 'vitest';
import { builtSite, siteUrl } from '../fixtures/builtSite.ts';
import { fullCatalogue, slugOf, special } from '../fixtures/fullCatalogue.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const site = builtSite();
const temporary = temporaryFolder();

const metaOf = async (name: string, property: string) =>
  parse(await readFile(path.join(site().outDir, name, 'index.html'), 'utf8'))
    .querySelector(`meta[property="${property}"]`)
    ?.getAttribute('content');

const titled = (page: Page) => ({ page, title: 'Título' });

const cardAt = async (name: string) =>
  (await metaOf(name, 'og:image'))
    ?.replace(`${siteUrl}/tarjetas/`, '')
    .replace(/-\w{12}\.png$/, '');

const richCard: Card = {
  owner: 'BP-0001',
  locale: 'es',
  kicker: 'Iniciativa documentada · BP-0001',
  title: 'Ventanillas de atención para mujeres retornadas',
  places: ['Guatemala', 'Honduras'],
  levels: ['individual', 'community', 'structural'],
  dimensions: ['economic', 'social', 'psychosocial'],
};

describe('the card of a page', () => {
  test('is that of the entry in each language, that of the country on its pages, that of the site at home, and one with its title elsewhere', async () => {
    expect(await cardAt(`practicas/${slugOf(special.rich)}`)).toBe('bp-0001-es');
    expect(await cardAt(`en/practices/${slugOf(special.rich)}`)).toBe('bp-0001-en');
    expect(await cardAt('paises/guatemala')).toBe('gt-es');
    expect(await cardAt('en/countries/guatemala/economic')).toBe('gt-en');
    expect(await cardAt('mapeo/guatemala')).toBe('gt-es');
    expect(await cardAt('en/roadmap/countries/guatemala')).toBe('gt-en');
    expect(await cardAt('temas/empleo')).toBe('term-es');
    expect(await cardAt('hoja-de-ruta')).toBe('roadmap-es');
    expect(await cardAt('en/institutions')).toBe('institutions-en');
    expect(await cardAt('en')).toBe('arraigo-en');
  });

  test('says what kind of page it is, and where a recommendation or an action comes from', async () => {
    const alt = async (name: string) => (await metaOf(name, 'og:image:alt'))?.split('. ').at(-1);
    const [spanish, english] = ['temas/empleo', 'en/themes/employment'];
    expect(await alt(spanish)).toBe('Temas');
    expect(await alt(english)).toBe('Themes');
    const { snapshot } = await fullCatalogue();
    for (const { slug, origin } of snapshot.recommendations)
      expect(await alt(`recomendaciones/${slug}`)).toBe(originKinds.label(origin.kind, 'es'));
    for (const { slug, origin } of snapshot.roadmapItems)
      expect(await alt(`hoja-de-ruta/${slug}`)).toBe(originKinds.label(origin, 'es'));
    for (const { slug } of snapshot.challenges) expect(await alt(`retos/${slug}`)).toBe('Reto');
  });

  test('is one for all pages of a list, and lasts when what the list counts changes', async () => {
    const whole = async (name: string) => metaOf(name, 'og:image');
    expect(await whole('practicas/pagina/2')).toBe(await whole('practicas'));
    const { snapshot } = await fullCatalogue();
    const files = (practices: Practice[]) =>
      allCards(createCatalogue({ ...snapshot, practices })).map(cardFile);
    const rich = snapshot.practices.filter(({ slug }) => slug === slugOf(special.rich));
    const [before, after] = [files(snapshot.practices), files(rich)];
    const lists = (names: string[]) => names.filter((name) => /^(term|catalogue)-/.test(name));
    expect(lists(after).length).toBeGreaterThan(20);
    expect(lists(before)).toEqual(lists(after));
  });

  test('of a withdrawn entry shows nothing of its content', async () => {
    expect(await cardAt(`practicas/${slugOf(special.withdrawn)}`)).toBe('arraigo-es');
  });

  test('has an alternative text in the language of the page', async () => {
    expect(await metaOf(`en/practices/${slugOf(special.rich)}`, 'og:image:alt')).toBe(
      'Test entry 1: migration office. Documented initiative · BP-0001. Guatemala. Individual. Community. Structural. Economic. Social. Psychosocial',
    );
    expect(await metaOf(`practicas/${slugOf(special.sparse)}`, 'og:image:alt')).toContain(
      'País sin dato',
    );
  });
});

test('a page has an Open Graph locale for the other language only where it exists in it', async () => {
  const alternate = (name: string) => metaOf(name, 'og:locale:alternate');
  expect(await alternate(`practicas/${slugOf(special.rich)}`)).toBe('en_GB');
  expect(await alternate(`en/practices/${slugOf(special.rich)}`)).toBe('es_LA');
  expect(await alternate(`practicas/${slugOf(special.untranslated)}`)).toBeUndefined();
});

describe('a new card is made', () => {
  const nameOf = async (change: (practice: Practice) => Practice) => {
    const { snapshot } = await fullCatalogue();
    const practices = snapshot.practices.map((practice) =>
      practice.slug === slugOf(special.rich) ? change(practice) : practice,
    );
    const catalogue = createCatalogue({ ...snapshot, practices });
    return cardFile(cardOf(titled({ kind: 'entry', slug: slugOf(special.rich) }), catalogue, 'es'));
  };

  test('when the title, the places or the classification change, and for nothing else', async () => {
    const before = await nameOf((practice) => practice);
    const same: ((practice: Practice) => Practice)[] = [
      (practice) => ({ ...practice, summary: { es: 'Otro resumen.' } }),
      (practice) => ({ ...practice, title: { ...practice.title, en: 'Other' } }),
      (practice) => ({ ...practice, contentUpdatedOn: '2026-05-05' }),
    ];
    const other: ((practice: Practice) => Practice)[] = [
      (practice) => ({ ...practice, title: { es: 'Otro título' } }),
      (practice) => ({ ...practice, countries: ['hn'] }),
      (practice) => ({ ...practice, levels: ['individual'] }),
      (practice) => ({ ...practice, dimensions: ['social'] }),
      (practice) => ({ ...practice, entryClass: 'promising' }),
    ];
    for (const change of same) expect(await nameOf(change)).toBe(before);
    for (const change of other) expect(await nameOf(change)).not.toBe(before);
  });

  test('only where the cache has none, or a damaged one', async () => {
    const { snapshot } = await fullCatalogue();
    const cacheDir = path.join(temporary(), 'cache');
    const card = cardFile(cardOf(titled({ kind: 'home' }), createCatalogue(snapshot), 'es'));
    const write = async (release: string) => {
      await writeCards({ snapshot, outDir: path.join(temporary(), release), cacheDir });
      return path.join(temporary(), release, 'tarjetas', card);
    };
    const first = await write('first');
    const inode = (await stat(first)).ino;
    expect((await stat(await write('second'))).ino).toBe(inode);
    const drawn = await readFile(first);
    // A single flipped bit: the file is still a PNG of the same size.
    const kept = (await readdir(cacheDir)).find((name) => name.startsWith(card)) ?? '';
    await writeFile(
      path.join(cacheDir, kept),
      drawn.with(drawn.length >> 1, 0xff ^ (drawn[drawn.length >> 1] ?? 0)),
    );
    const third = await write('third');
    expect((await readFile(third)).equals(drawn)).toBe(true);
    expect((await stat(third)).ino).not.toBe(inode);
  });
});

describe('a drawing', () => {
  test('is a picture of 1200 by 630 pixels, light, and the same every time', async () => {
    const drawn = await drawCard(richCard, createCardCanvas());
    expect(await sharp(drawn).metadata()).toMatchObject({
      format: 'png',
      width: 1200,
      height: 630,
    });
    expect(drawn.length).toBeLessThan(60_000);
    expect(await drawCard(richCard, createCardCanvas())).toEqual(drawn);
  });

  test('has the colours of the site', async () => {
    const tokens = await readFile(
      path.join(import.meta.dirname, '../../site/src/styles/tokens.css'),
      'utf8',
    );
    const [light = ''] = tokens.split('@media');
    for (const [name, colour] of Object.entries(colours))
      expect(light).toContain(`--${name}: ${colour};`);
  });

  test.each([
    ['a title of 110 letters', { title: 'Oficina municipal '.repeat(7).slice(0, 110) }],
    ['a word that no line has room for', { title: `Sitio ${'extraordinariamente'.repeat(5)}` }],
    ['a title of 110 of the widest letters', { title: 'W'.repeat(110) }],
    ['all countries', { places: Array.from({ length: 12 }, () => 'República Dominicana') }],
    ['every level and dimension', {}],
  ])('keeps its margin with %s', async (_, change) => {
    const { data } = await sharp(await drawCard({ ...richCard, ...change }, createCardCanvas()))
      .extract({ left: 1200 - 72 + 1, top: 140, width: 71, height: 420 })
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(new Set(data)).toEqual(new Set([0xfc, 0xfb, 0xf8]));
  });

  test('leaves out characters that the fonts lack', async () => {
    const draw = (title: string) => drawCard({ ...richCard, title }, createCardCanvas());
    const plain = await draw('Semillas para volver');
    for (const title of [
      '🌱 Semillas para volver',
      'Semillas 👩🏽‍🌾👨‍👩‍👧 para volver ❤️',
      'Semillas para 返 volver',
      '𝐒emillas para volver',
      'Semillas para volve\u1D63',
    ])
      expect((await draw(title)).equals(plain), title).toBe(true);
    expect((await draw('🌱')).equals(await draw(''))).toBe(true);
  });

  test('shows a long title completely if it fits, and with an ellipsis if it does not', () => {
    const lettering = { face: 'serif', size: 44 } as const;
    const word = 'reintegración'.repeat(12);
    const lines = breakLines(`Para la ${word} 🌱 local`, lettering, 1056);
    expect(lines.join('').replaceAll(' ', '')).toBe(`Parala${word}local`);
    for (const line of lines) expect(widthOf(line, lettering)).toBeLessThanOrEqual(1056);
    expect(breakLines('Una 🌱 dos', lettering, 1056)).toEqual(['Una dos']);
  });

  test('that changes has a new number, so that no cached card is outdated', async () => {
    const name = `../fixtures/cards/design-${cardDesign}.png`;
    const [before, now] = await Promise.all([
      pixelsOf(await readFile(path.join(import.meta.dirname, name))),
      pixelsOf(await drawCard(richCard, createCardCanvas())),
    ]);
    const changed = now.filter((value, index) => Math.abs(value - (before[index] ?? 0)) > 48);
    // If there are any, the design has changed: increment `cardDesign` and save the new pictures under its number.
    expect(changed).toHaveLength(0);
  });
});

/** The RGB values of all pixels. Other processors may round edges differently, which nobody sees. */
const pixelsOf = (picture: Buffer) => sharp(picture).removeAlpha().raw().toBuffer();
