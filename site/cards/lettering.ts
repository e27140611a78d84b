import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font, type Glyph } from 'fontkit';
import { stamp, type Canvas, type Mask } from './canvas.ts';
import { rasterise } from './rasterise.ts';

const require = createRequire(import.meta.url);

/**
 * The fonts of the cards: Charis is based on Charter, the site's first serif font, and Noto Sans is one of its sans
 * fonts. The second file of a font has the characters that the first one lacks.
 */
const faces = {
  serif: [open('charis-sil', 'latin'), open('charis-sil', 'latin-ext')],
  sans: [open('noto-sans', 'latin'), open('noto-sans', 'latin-ext')],
} as const;

export type Lettering = { face: keyof typeof faces; size: number };

function open(family: string, subset: string): Font {
  const name = `@fontsource/${family}/files/${family}-${subset}-400-normal.woff`;
  const font = create(readFileSync(require.resolve(name)));
  if (!('unitsPerEm' in font)) throw new Error(`${name} holds several fonts, not one.`);
  return font;
}

/** A character of a font: its advance width at size 1, and its masks by size. */
type Letter = {
  glyph: Glyph;
  font: Font;
  advance: number;
  masks: Map<number, Promise<Mask | undefined>>;
};

const letters = {
  serif: new Map<string, Letter>(),
  sans: new Map<string, Letter>(),
} satisfies Record<Lettering['face'], unknown>;

/** A character of a font; undefined where no file has it. */
function letterOf(character: string, face: Lettering['face']): Letter | undefined {
  const known = letters[face].get(character);
  if (known) return known;
  const point = character.codePointAt(0) ?? 0;
  const font = faces[face].find((file) => file.hasGlyphForCodePoint(point));
  if (!font) return undefined;
  const glyph = font.glyphForCodePoint(point);
  const letter = { glyph, font, advance: glyph.advanceWidth / font.unitsPerEm, masks: new Map() };
  letters[face].set(character, letter);
  return letter;
}

/**
 * The glyphs of a text. Accents are composed with their letter. A missing character is replaced by its compatibility
 * form (`ⅷ` by viii) or left out, as an emoji: the font's box for missing glyphs (.notdef) says less.
 */
function lettersOf(text: string, face: Lettering['face']): Letter[] {
  return charactersOf(text, face).flatMap((character) => letterOf(character, face) ?? []);
}

function charactersOf(text: string, face: Lettering['face']): string[] {
  const has = (character: string) => letterOf(character, face) !== undefined;
  return [...text.normalize('NFC')].flatMap((character) =>
    has(character) ? [character] : [...character.normalize('NFKD')].filter(has),
  );
}

/** The text that is drawn: without missing characters and the spaces that they leave behind. */
function drawnText(text: string, { face }: Lettering): string {
  return charactersOf(text, face).join('').replace(/ +/g, ' ').trim();
}

/** The width of a line, in pixels. */
export function widthOf(text: string, { face, size }: Lettering): number {
  return lettersOf(text, face).reduce((sum, { advance }) => sum + advance * size, 0);
}

/** Wraps a text into lines of at most `width` pixels, at its spaces, and within a word only where that is wider. */
export function breakLines(text: string, lettering: Lettering, width: number): string[] {
  const space = widthOf(' ', lettering);
  let used = 0;
  const words = drawnText(text, lettering)
    .split(' ')
    .flatMap((word) => breakWord(word, lettering, width));
  return words.reduce<string[]>((lines, word) => {
    const needed = widthOf(word, lettering);
    const last = lines.at(-1);
    if (last === undefined || used + space + needed > width) {
      used = needed;
      return [...lines, word];
    }
    used += space + needed;
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}

/** Splits a word that does not fit on a line; nearly every word is a single part. */
function breakWord(word: string, lettering: Lettering, width: number): string[] {
  const parts = [''];
  let used = 0;
  for (const character of word) {
    const advance = widthOf(character, lettering);
    if (used > 0 && used + advance > width) {
      parts.push('');
      used = 0;
    }
    parts.push(`${parts.pop() ?? ''}${character}`);
    used += advance;
  }
  return parts;
}

/** Writes a line of text; `at` is the start of its baseline. */
export async function writeLine(
  canvas: Canvas,
  text: string,
  at: { x: number; y: number; pair: number },
  lettering: Lettering,
): Promise<void> {
  let x = at.x;
  for (const letter of lettersOf(text, lettering.face)) {
    const mask = await maskOf(letter, lettering.size);
    if (mask) stamp(canvas, mask, Math.round(x), at.y, at.pair);
    x += letter.advance * lettering.size;
  }
}

/** The memoized mask of a letter at a size; undefined for a space. */
function maskOf(letter: Letter, size: number): Promise<Mask | undefined> {
  const mask = letter.masks.get(size) ?? drawLetter(letter, size);
  letter.masks.set(size, mask);
  return mask;
}

async function drawLetter({ glyph, font }: Letter, size: number): Promise<Mask | undefined> {
  const outline = glyph.path.toSVG();
  if (outline === '') return undefined;
  const scale = size / font.unitsPerEm;
  const { minX, minY, maxX, maxY } = glyph.bbox;
  const [left, top] = [Math.floor(minX * scale), Math.floor(-maxY * scale)];
  const [right, bottom] = [Math.ceil(maxX * scale), Math.ceil(-minY * scale)];
  // The y axis points up in fonts, down in SVG.
  return rasterise(`<path transform="scale(${scale} ${-scale})" d="${outline}"/>`, {
    left,
    top,
    width: right - left,
    height: bottom - top,
  });
}
