import { imageFormats } from 'content-models/schemas/media';
import type { CollectionBeforeOperationHook } from 'payload';
import sharp from 'sharp';
import { refusal } from './messages.ts';
import './requestContext.ts';

const maximumPixels = 50_000_000;

/** The formats that are taken in, as sharp calls them. */
const formats = new Map(
  Object.entries(imageFormats).map(([type, extension]) => [
    type.slice('image/'.length),
    { type, extension },
  ]),
);

/**
 * Makes a picture that is being uploaded anew from its pixels: turned as the camera held it, without the
 * place, device and date that its metadata tell, and called after what it is, whatever its name said. An
 * import's bytes are clean already and stay as they are.
 */
export const cleanPicture: CollectionBeforeOperationHook = async ({ operation, req }) => {
  const { file } = req;
  if ((operation !== 'create' && operation !== 'update') || !file || req.context.import) return;
  const clean = await redraw(file.data);
  if (!clean) {
    throw refusal(
      req,
      {
        es: 'La imagen no se puede leer: súbala como JPEG, PNG o WebP, de 50 megapíxeles como mucho.',
        en: 'The picture cannot be read: upload it as JPEG, PNG or WebP, of 50 megapixels at most.',
      },
      400,
    );
  }
  file.data = clean.data;
  file.size = clean.data.byteLength;
  file.mimetype = clean.type;
  file.name = `${plainName(file.name)}.${clean.extension}`;
};

async function redraw(bytes: Buffer) {
  try {
    const picture = sharp(bytes, { limitInputPixels: maximumPixels });
    const { format } = await picture.metadata();
    const known = formats.get(format);
    return known && { ...known, data: await picture.autoOrient().toBuffer() };
  } catch {
    return undefined;
  }
}

/** A file name without its extension, of letters, digits and hyphens. */
function plainName(name: string): string {
  const plain = name
    .replace(/\.[^.]*$/, '')
    .normalize('NFD')
    .replace(/[^a-zA-Z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase();
  return plain || 'imagen';
}
