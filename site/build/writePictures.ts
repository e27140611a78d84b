import path from 'node:path';
import { mediaFileName } from 'content-models/records/media';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import sharp from 'sharp';
import { openMadeFiles } from './madeFiles.ts';
import {
  pictureFile,
  pictureFolder,
  pictureFormats,
  pictureFrame,
  shownPictures,
  widthsOf,
  type PictureFormat,
} from '../src/record/pictures.ts';

type Options = {
  snapshot: Snapshot;
  snapshotDir: string;
  outDir: string;
  cacheDir: string | undefined;
};

/**
 * Writes every picture in its widths and formats. A file's name identifies its content, so the cache is never stale.
 */
export async function writePictures({
  snapshot,
  snapshotDir,
  outDir,
  cacheDir,
}: Options): Promise<void> {
  const pictures = shownPictures(snapshot);
  if (pictures.length === 0) return;
  const made = openMadeFiles(cacheDir, path.join(outDir, pictureFolder));
  for (const media of pictures) {
    const original = path.join(snapshotDir, 'media', mediaFileName(media));
    for (const format of pictureFormats) {
      for (const width of widthsOf(media)) {
        await made.place(pictureFile(media, width, format), () =>
          makePicture(media, original, width, format),
        );
      }
    }
  }
}

/** Makes a variant of a picture from its original, a file or its bytes. */
export function makePicture(
  media: Parameters<typeof pictureFrame>[0],
  original: string | Uint8Array,
  width: number,
  format: PictureFormat,
): Promise<Uint8Array> {
  const frame = sharp(original).extract(pictureFrame(media)).resize({ width });
  // At these qualities three pictures of 640 pixels stay within a page's budget of 60 kB.
  const encoded =
    format === 'avif' ? frame.avif({ quality: 45, effort: 4 }) : frame.webp({ quality: 62 });
  return encoded.toBuffer();
}
