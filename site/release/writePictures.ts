import { mkdir, access } from 'node:fs/promises';
import path from 'node:path';
import { mediaFileName, type Media } from 'content-models/schemas/media';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import sharp from 'sharp';
import { shareFile } from './placeFile.ts';
import {
  pictureFile,
  pictureFolder,
  pictureFormats,
  pictureFrame,
  shownPictures,
  widthsOf,
  type PictureFormat,
} from '../src/pictures.ts';

type Options = {
  snapshot: Snapshot;
  snapshotDir: string;
  outDir: string;
  cacheDir: string | undefined;
};

/** Makes every picture in its widths and formats. A file's name says its content, so one that is cached is right. */
export async function writePictures({
  snapshot,
  snapshotDir,
  outDir,
  cacheDir,
}: Options): Promise<void> {
  const pictures = shownPictures(snapshot);
  if (pictures.length === 0) return;
  const target = path.join(outDir, pictureFolder);
  const made = cacheDir ?? target;
  await Promise.all([target, made].map((folder) => mkdir(folder, { recursive: true })));
  for (const media of pictures) {
    const original = path.join(snapshotDir, 'media', mediaFileName(media));
    for (const format of pictureFormats) {
      for (const width of widthsOf(media)) {
        const name = pictureFile(media, width, format);
        if (!(await exists(path.join(made, name))))
          await makePicture(media, original, width, format, path.join(made, name));
        if (made !== target) shareFile(path.join(made, name), path.join(target, name));
      }
    }
  }
}

async function makePicture(
  media: Media,
  original: string,
  width: number,
  format: PictureFormat,
  file: string,
): Promise<void> {
  const frame = sharp(original).extract(pictureFrame(media)).resize({ width });
  // At these qualities three pictures of 640 pixels stay within a page's 60 kB.
  const encoded =
    format === 'avif' ? frame.avif({ quality: 45, effort: 4 }) : frame.webp({ quality: 62 });
  await encoded.toFile(file);
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
