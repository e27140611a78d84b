import type { Locale } from 'content-models/locales';
import { dimensions, type Dimension } from 'content-models/vocabulary/dimensions';
import { levels, type Level } from 'content-models/vocabulary/levels';
import { cardSize, placesText, type Card } from '../src/brand/cards.ts';
import { glyphs } from '../src/brand/glyphs.ts';
import { useTranslations } from '../src/language/translate.ts';
import { mark, soilRoots } from '../src/brand/logo.ts';
import { memoizePerLocale } from '../src/language/memoizePerLocale.ts';
import { copyCanvas, createCanvas, fillBox, stamp, type Canvas, type Mask } from './canvas.ts';
import { inkOn, palette, steps } from './colours.ts';
import { encodePng } from './encodePng.ts';
import { breakLines, widthOf, writeLine, type Lettering } from './lettering.ts';
import { rasterise } from './rasterise.ts';

const { width, height } = cardSize;
const margin = 72;
const column = width - 2 * margin;
const groundLine = 124;
const soil = 572;
/** The vertical space of the title, in pixels. */
const titleTop = 214;
const titleBottom = 424;
const small: Lettering = { face: 'sans', size: 28 };
const badgeTop = 496;
const badgeHeight = 50;

/** A canvas is reused from card to card: to allocate one takes longer than to draw a card. */
export const createCardCanvas = () => createCanvas(width, height);

/**
 * Draws a card as a PNG. Letters are drawn from font outlines, so the fonts of the machine do not matter.
 * @param canvas must not be in use for another card at the same time.
 */
export async function drawCard(card: Card, canvas: Canvas): Promise<Buffer> {
  copyCanvas(await background(card.locale), canvas);
  await write(canvas, card.kicker, { y: 188, ink: 'ink-2' }, small);
  await writeTitle(canvas, card);
  await write(canvas, fittingPlaces(card, small), { y: 466, ink: 'ink' }, small);
  await drawBadges(canvas, card);
  return encodePng(canvas, palette);
}

function write(
  canvas: Canvas,
  text: string,
  { y, ink }: { y: number; ink: 'ink' | 'ink-2' },
  lettering: Lettering,
): Promise<void> {
  return writeLine(canvas, text, { x: margin, y, pair: inkOn('paper', ink) }, lettering);
}

/** The parts that all cards share: mark and name above the ground line, and the catalogue's description in the soil. */
const background = memoizePerLocale(async (locale: Locale): Promise<Canvas> => {
  const t = useTranslations(locale);
  const canvas = createCardCanvas();
  const [letter, roots] = await Promise.all([drawMark(mark.letter), drawMark(mark.roots)]);
  stamp(canvas, roots, margin - 4, 34, inkOn('paper', 'grana'));
  stamp(canvas, letter, margin - 4, 34, inkOn('paper', 'ink'));
  const name = { x: margin + 88, y: 92, pair: inkOn('paper', 'ink') };
  await writeLine(canvas, t('site.name'), name, { face: 'serif', size: 52 });
  const ink = inkOn('paper', 'ink') + steps - 1;
  fillBox(canvas, { x: 0, y: groundLine, width, height: 4 }, ink);
  const ground = inkOn('soil', 'soil-ink-2');
  fillBox(canvas, { x: 0, y: soil, width, height: height - soil }, ground);
  stamp(canvas, await drawSoilRoots(), 0, soil, inkOn('soil', 'root'));
  const line = { x: margin, y: soil + 37, pair: ground };
  await writeLine(canvas, t('cite.container'), line, { face: 'sans', size: 23 });
  return canvas;
});

function drawMark(path: string): Promise<Mask> {
  return rasterise(
    `<path transform="scale(2.25)" fill="none" stroke="#fff" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" d="${path}"/>`,
    { left: 0, top: 0, width: 72, height: 72 },
  );
}

function drawSoilRoots(): Promise<Mask> {
  const scale = (height - soil) / 80;
  const x = width - margin - 576 * scale;
  return rasterise(
    `<path transform="translate(${x}) scale(${scale})" fill="none" stroke="#fff" stroke-width="2.5" stroke-linecap="round" d="${soilRoots}"/>`,
    { left: 0, top: 0, width, height: height - soil },
  );
}

/**
 * Writes the title in the largest size that fits without breaking a word. Where even the smallest does not fit, the
 * title is cut off.
 */
async function writeTitle(canvas: Canvas, { title, levels: named }: Card): Promise<void> {
  const room = (named.length > 0 ? titleBottom : badgeTop) - titleTop;
  const sizes = named.length > 0 ? [92, 76, 68, 60, 52, 44] : [112, 92, 76, 60];
  const fits = (size: number) => setTitle(title, size).height <= room && keepsWords(title, size);
  const size = sizes.find(fits) ?? Math.min(...sizes);
  const { lines, leading, lettering } = cutTitle(setTitle(title, size), room);
  const first = titleTop + size * 0.8 + (room - lines.length * leading) / 3;
  for (const [index, line] of lines.entries())
    await write(canvas, line, { y: Math.round(first) + index * leading, ink: 'ink' }, lettering);
}

function setTitle(title: string, size: number) {
  const lettering: Lettering = { face: 'serif', size };
  const lines = breakLines(title, lettering, column);
  const leading = Math.round(size * 1.16);
  return { lines, leading, lettering, height: lines.length * leading };
}

/** Whether every word of a title fits on a line. */
function keepsWords(title: string, size: number): boolean {
  const lettering: Lettering = { face: 'serif', size };
  return title.split(' ').every((word) => widthOf(word, lettering) <= column);
}

/** Cuts a title to the lines that fit; the last one then ends with an ellipsis. */
function cutTitle(set: ReturnType<typeof setTitle>, room: number) {
  const count = Math.floor(room / set.leading);
  if (set.lines.length <= count) return set;
  const kept = set.lines.slice(0, count);
  let last = kept.pop() ?? '';
  while (widthOf(`${last}…`, set.lettering) > column) last = [...last].slice(0, -1).join('');
  return { ...set, lines: [...kept, `${last.trimEnd()}…`] };
}

/** The names of as many places as fit on the line, and the number of the others. */
function fittingPlaces({ places, locale }: Card, lettering: Lettering): string {
  const named = places.map((_, index) => placesText(places, places.length - index, locale));
  return named.find((text) => widthOf(text, lettering) <= column) ?? named.at(-1) ?? '';
}

type Badge = { name: Level | Dimension; label: string; ground: Ground };
type Ground = 'paper' | 'stratum-1' | 'stratum-2' | 'stratum-3';

const strata = {
  individual: 'stratum-1',
  community: 'stratum-2',
  structural: 'stratum-3',
} as const satisfies Record<Level, Ground>;

/** Draws the badges with glyph and label: levels on the colour of their stratum, dimensions on paper. */
async function drawBadges(canvas: Canvas, card: Card): Promise<void> {
  const badges: Badge[] = [
    ...card.levels.map((name) => ({
      name,
      label: levels.label(name, card.locale),
      ground: strata[name],
    })),
    ...card.dimensions.map((name) => ({
      name,
      label: dimensions.label(name, card.locale),
      ground: 'paper' as const,
    })),
  ];
  const { size, gap, pad } = badges.length > 4 ? crowded : roomy;
  let x = margin;
  for (const badge of badges) {
    const lettering: Lettering = { face: 'sans', size };
    const boxWidth = Math.round(3 * pad + glyphSize + widthOf(badge.label, lettering)) - pad / 2;
    const pair = inkOn(badge.ground, 'ink');
    const box = { x, y: badgeTop, width: boxWidth, height: badgeHeight };
    fillBox(canvas, box, inkOn('paper', 'edge') + steps - 1);
    fillBox(
      canvas,
      { x: x + 2, y: badgeTop + 2, width: boxWidth - 4, height: badgeHeight - 4 },
      pair,
    );
    stamp(canvas, await glyphMask(badge.name), x + pad, badgeTop + 11, pair);
    const at = { x: x + Math.round(1.5 * pad) + glyphSize, y: badgeTop + 34, pair };
    await writeLine(canvas, badge.label, at, lettering);
    x += boxWidth + gap;
  }
}

const roomy = { size: 26, gap: 14, pad: 16 };
/** Small enough for all three levels and all three dimensions. */
const crowded = { size: 22, gap: 8, pad: 10 };
const glyphSize = 28;
const glyphMasks = new Map<Level | Dimension, Promise<Mask>>();

function glyphMask(name: Level | Dimension): Promise<Mask> {
  const mask =
    glyphMasks.get(name) ??
    rasterise(
      `<g transform="scale(${glyphSize / 16})" fill="none" stroke="#fff" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round">${glyphs[name]}</g>`,
      { left: 0, top: 0, width: glyphSize, height: glyphSize },
    );
  glyphMasks.set(name, mask);
  return mask;
}
