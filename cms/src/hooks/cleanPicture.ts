import { imageFormats } from 'content-models/schemas/media';
import sharp from 'sharp';
import type { CollectionBeforeOperationHook } from 'payload';
import { refusal } from './messages.ts';
import './requestContext.ts';

const maximumPixels = 50_000_000;

/**
 * Makes a picture that is being uploaded anew from its pixels: turned as the camera held it, and without
 * the place, device and date that its metadata tell. An import's bytes are clean already and stay as they are.
 */
export const cleanPicture: CollectionBeforeOperationHook = async ({ operation, req }) => {
  if ((operation !== 'create' && operation !== 'update') || !req.file || req.context.import) return;
  const { file } = req;
  if (!(file.mimetype in imageFormats)) return; // Payload refuses it by its list of types.
  try {
    file.data = await sharp(file.data, { limitInputPixels: maximumPixels }).rotate().toBuffer();
    file.size = file.data.byteLength;
    delete file.tempFilePath;
  } catch {
    throw refusal(
      req,
      {
        es: 'La imagen no se puede leer: súbala como JPEG, PNG o WebP, de 50 megapíxeles como mucho.',
        en: 'The picture cannot be read: upload it as JPEG, PNG or WebP, of 50 megapixels at most.',
      },
      400,
    );
  }
};
