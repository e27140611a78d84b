import { steps } from './colours.ts';

/**
 * The coverage of each pixel by a shape, in steps of the palette from 0, and the position of its upper left corner
 * relative to its origin.
 */
export type Mask = { left: number; top: number; width: number; height: number; cover: Uint8Array };

/**
 * A picture of palette indices in the layout of a PNG: each row begins with its filter type, which is 0. A new one is
 * filled with the ground of the palette's first pair.
 */
export type Canvas = { width: number; height: number; rows: Uint8Array };

export function createCanvas(width: number, height: number): Canvas {
  return { width, height, rows: new Uint8Array((width + 1) * height) };
}

/** Copies a canvas onto another one of the same size. */
export function copyCanvas(source: Canvas, target: Canvas): void {
  target.rows.set(source.rows);
}

type Box = { x: number; y: number; width: number; height: number };

/** Fills a box with one colour. */
export function fillBox({ width, rows }: Canvas, box: Box, index: number): void {
  for (let y = box.y; y < box.y + box.height; y += 1) {
    const start = y * (width + 1) + 1 + box.x;
    rows.fill(index, start, start + box.width);
  }
}

/** Draws a shape with its origin at a point, in the colours of a pair, clipped at the edges of the canvas. */
export function stamp(canvas: Canvas, mask: Mask, x: number, y: number, pair: number): void {
  const { width, height, rows } = canvas;
  const [left, top] = [x + mask.left, y + mask.top];
  const lastColumn = Math.min(mask.width, width - left);
  const lastRow = Math.min(mask.height, height - top);
  for (let row = Math.max(0, -top); row < lastRow; row += 1) {
    const from = row * mask.width;
    const to = (top + row) * (width + 1) + 1 + left;
    for (let column = Math.max(0, -left); column < lastColumn; column += 1) {
      const step = mask.cover[from + column] ?? 0;
      // Where two shapes overlap, the larger coverage wins.
      if (step > 0 && step > (rows[to + column] ?? 0) % steps) rows[to + column] = pair + step;
    }
  }
}
