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
/** Where the title may stand. */
const titleTop = 214;
const titleBottom = 424;
const small: Lettering = { face: 'sans', size: 28 };
const badgeTop = 496;
const badgeHeight = 50;

/** What cards are drawn on, one after the other: to take a new one for each takes longer than to draw on it. */
export const createCardCanvas = () => createCanvas(width, height);

/**
 * Draws a card as a PNG, from the outlines of its letters: nothing of the machine's own fonts is in it.
 * @param canvas one that no other card is drawn on meanwhile.
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

/** What every card has: the mark and the name above the ground line, and the soil with what this is. */
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
 * The title in the largest letters in which it has room without a word being broken, in the middle of the room that it
 * has. What even the smallest have no room for is left out.
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

/** Whether each word of a title has room on a line. */
function keepsWords(title: string, size: number): boolean {
  const lettering: Lettering = { face: 'serif', size };
  return title.split(' ').every((word) => widthOf(word, lettering) <= column);
}

/** As many lines of a title as there is room for; the last one says that there were more. */
function cutTitle(set: ReturnType<typeof setTitle>, room: number) {
  const count = Math.floor(room / set.leading);
  if (set.lines.length <= count) return set;
  const kept = set.lines.slice(0, count);
  let last = kept.pop() ?? '';
  while (widthOf(`${last}…`, set.lettering) > column) last = [...last].slice(0, -1).join('');
  return { ...set, lines: [...kept, `${last.trimEnd()}…`] };
}

/** As many places by name as the line holds, and how many more there are. */
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

/** Levels on the tone of their stratum, dimensions on paper, each with its glyph and its word. */
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
/** So that all three levels and all three dimensions have room. */
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
