import sharp from 'sharp';
import type { Mask } from './canvas.ts';
import { steps } from './colours.ts';

type Frame = Pick<Mask, 'left' | 'top' | 'width' | 'height'>;

/** Draws white SVG elements into a mask. `frame` is the visible part of the drawing. */
export async function rasterise(elements: string, frame: Frame): Promise<Mask> {
  const { left, top, width, height } = frame;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${left} ${top} ${width} ${height}" fill="#fff" color="#fff">${elements}</svg>`;
  const alpha = await sharp(Buffer.from(svg))
    .ensureAlpha()
    .extractChannel('alpha')
    .raw()
    .toBuffer();
  return { ...frame, cover: Uint8Array.from(alpha, (value) => Math.floor((value * steps) / 256)) };
}
