import { steps } from './colours.ts';

/** How much of each pixel a shape covers, from 0 to 255, and where its upper left corner lies beside its origin. */
export type Mask = { left: number; top: number; width: number; height: number; cover: Uint8Array };

/**
 * A picture of palette indices in the layout of a PNG: each row begins with the number of its filter, which is 0.
 * A new one is all ground of the palette's first pair.
 */
export type Canvas = { width: number; height: number; rows: Uint8Array };

export function createCanvas(width: number, height: number): Canvas {
  return { width, height, rows: new Uint8Array((width + 1) * height) };
}

export function copyCanvas({ width, height, rows }: Canvas): Canvas {
  return { width, height, rows: rows.slice() };
}

type Box = { x: number; y: number; width: number; height: number };

/** Fills a box with one colour. */
export function fillBox({ width, rows }: Canvas, box: Box, index: number): void {
  for (let y = box.y; y < box.y + box.height; y += 1) {
    const start = y * (width + 1) + 1 + box.x;
    rows.fill(index, start, start + box.width);
  }
}

/** Draws a shape with its origin at a point, in the colours of a pair; what lies beyond the edge is left out. */
export function stamp(canvas: Canvas, mask: Mask, x: number, y: number, pair: number): void {
  const { width, height, rows } = canvas;
  for (let row = 0; row < mask.height; row += 1) {
    const targetY = y + mask.top + row;
    if (targetY < 0 || targetY >= height) continue;
    for (let column = 0; column < mask.width; column += 1) {
      const targetX = x + mask.left + column;
      if (targetX < 0 || targetX >= width) continue;
      const step = stepOf(mask.cover[row * mask.width + column]);
      const target = targetY * (width + 1) + 1 + targetX;
      // Where two shapes meet, the one that covers more of the pixel has it.
      if (step > (rows[target] ?? 0) % steps) rows[target] = pair + step;
    }
  }
}

const stepOf = (cover = 0) => Math.floor((cover * steps) / 256);
