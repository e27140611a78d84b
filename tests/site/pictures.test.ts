import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { pictureFile, pictureFrame, pictureFolder, widthsOf } from 'site/record/pictures';
import { writePictures } from 'site/build/writePictures';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeFullCatalogue } from '../fixtures/fullCatalogue.ts';
import { drawPictures, type DrawnPicture } from '../fixtures/drawPictures.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const temporary = temporaryFolder();
let wide: DrawnPicture;
let small: DrawnPicture;

beforeAll(async () => {
  const pictures = await drawPictures();
  const [first, , third] = pictures;
  if (!first || !third) throw new Error('drawPictures() gives three pictures.');
  wide = first;
  small = third;
});

describe('the frame of a picture', () => {
  test('lies around the focal point', () => {
    const frame = pictureFrame({ width: 1600, height: 900, focalX: 80, focalY: 50 });
    expect(frame).toEqual({ left: 250, top: 0, width: 1350, height: 900 });
  });
  test('stays within the picture', () => {
    expect(pictureFrame({ width: 900, height: 1400, focalX: 50, focalY: 0 }).top).toBe(0);
    expect(pictureFrame({ width: 900, height: 1400, focalX: 50, focalY: 100 }).top).toBe(800);
  });
});

test('a picture is never made larger than it is', () => {
  expect(widthsOf(wide.media)).toEqual([320, 480, 640, 960, 1280]);
  expect(widthsOf(small.media)).toEqual([240]);
});

test('the variants are AVIF and WebP in their widths, cropped around the focal point, and cached for the next build', async () => {
  const folder = temporary();
  const snapshotDir = path.join(folder, 'snapshot');
  const snapshot = await writeFullCatalogue(snapshotDir);
  const cacheDir = path.join(folder, 'cache');
  await writePictures({ snapshot, snapshotDir, outDir: path.join(folder, 'one'), cacheDir });

  const file = path.join(folder, 'one', pictureFolder, pictureFile(wide.media, 640, 'webp'));
  const metadata = await sharp(file).metadata();
  expect(metadata).toMatchObject({ format: 'webp', width: 640, height: 427 });
  // The dark half ends at 50 %; the frame begins at 250 of 1,600, so that it ends at 41 % of the frame.
  const { data } = await sharp(file)
    .extract({ left: 300, top: 200, width: 1, height: 1 })
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect(data[0]).toBeGreaterThan(200);
  const avif = await sharp(
    path.join(folder, 'one', pictureFolder, pictureFile(wide.media, 1280, 'avif')),
  ).metadata();
  expect(avif).toMatchObject({ format: 'heif', compression: 'av1', width: 1280 });

  const before = await modificationTimes(cacheDir);
  await writePictures({ snapshot, snapshotDir, outDir: path.join(folder, 'two'), cacheDir });
  expect(await modificationTimes(cacheDir)).toEqual(before);
  expect(await readdir(path.join(folder, 'two', pictureFolder))).toEqual(
    await readdir(path.join(folder, 'one', pictureFolder)),
  );
});

async function modificationTimes(folder: string): Promise<Record<string, number>> {
  const names = await readdir(folder);
  const times = names.map(async (name): Promise<[string, number]> => [
    name,
    (await stat(path.join(folder, name))).mtimeMs,
  ]);
  return Object.fromEntries(await Promise.all(times));
}

test('a picture of a withdrawn entry is removed, unless another one shows it', async () => {
  const folder = temporary();
  const snapshotDir = path.join(folder, 'snapshot');
  const snapshot = await writeFullCatalogue(snapshotDir);
  const without = {
    ...snapshot,
    practices: snapshot.practices.map((practice) =>
      practice.media.length > 0 ? { ...practice, lifecycle: 'withdrawn' as const } : practice,
    ),
  };
  const outDir = path.join(folder, 'out');
  await writePictures({ snapshot: without, snapshotDir, outDir, cacheDir: undefined });
  expect(await readdir(folder)).toEqual(['snapshot']);

  const first = without.practices.find(({ lifecycle }) => lifecycle !== 'withdrawn');
  if (!first) throw new Error('The fixture has entries that are not withdrawn.');
  first.media = [small.media.code];
  await writePictures({ snapshot: without, snapshotDir, outDir, cacheDir: undefined });
  expect((await readdir(path.join(outDir, pictureFolder))).length).toBeGreaterThan(0);
  for (const name of await readdir(path.join(outDir, pictureFolder)))
    expect(name).toContain(small.media.code.toLowerCase());
});
