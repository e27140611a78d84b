import { sha256 } from 'content-models/snapshot/files';
import sharp from 'sharp';
import { z } from 'zod';
import { makePicture } from '../build/writePictures.ts';
import { pictureFormats, widthsOf } from '../src/record/pictures.ts';

const nameSchema = z
  .string()
  .regex(/^me-\d{4,}-[0-9a-f]{12}-\d{1,3}-\d{1,3}-\d{1,4}\.(?:avif|webp)$/)
  .transform((name) => {
    const [file = '', format] = name.split('.');
    const [, , digest = '', focalX, focalY, width] = file.split('-');
    return {
      digest,
      focalX: Number(focalX),
      focalY: Number(focalY),
      width: Number(width),
      format: z.enum(pictureFormats).parse(format),
    };
  });

/**
 * Makes the file of a picture that no release has yet.
 * @param name as pages ask for it: see `src/record/pictures`
 * @param original its bytes as the CMS keeps them
 * @returns undefined where it is no name of a variant of this picture.
 */
export async function draftPicture(
  name: string,
  original: Uint8Array,
): Promise<Uint8Array | undefined> {
  const asked = nameSchema.safeParse(name).data;
  if (!asked || !sha256(original).startsWith(asked.digest)) return undefined;
  const { width, height } = await sharp(original).metadata();
  const picture = { ...asked, width, height };
  if (!widthsOf(picture).includes(asked.width)) return undefined;
  return makePicture(picture, original, asked.width, asked.format);
}
