import { isAnimation } from 'cms/pictures/isAnimation';
import { expect, test } from 'vitest';
import { animations, stills } from '../fixtures/animations.ts';

test.each(Object.entries(animations))('%s moves', async (_name, { draw }) => {
  expect(isAnimation(await draw())).toBe(true);
});

test.each(Object.entries(stills))('%s stands still', async (_name, { draw }) => {
  expect(isAnimation(await draw())).toBe(false);
});

/** `sharp` makes no sequence of AVIF; its brand says what it is (ISO/IEC 23000-22). */
test('an AVIF of several frames is told by its brand', () => {
  const ofBrand = (brand: string) =>
    Buffer.from(`\0\0\0\x18ftypavif\0\0\0\0${brand}mif1`, 'latin1');
  expect([ofBrand('avis'), ofBrand('miaf')].map(isAnimation)).toEqual([true, false]);
});

test('a file that is cut off or none of these is no animation', async () => {
  const gif = await animations['mueve.gif'].draw();
  const cut = [gif.subarray(0, 9), gif.subarray(0, 30), Buffer.from('GIF89a'), Buffer.alloc(0)];
  const others = [Buffer.from('RIFF\0\0\0\0WEBP'), Buffer.from('\x89PNG'), Buffer.from('<svg/>')];
  expect([...cut, ...others].map(isAnimation)).not.toContain(true);
});
