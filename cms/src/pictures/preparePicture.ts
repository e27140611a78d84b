import { randomBytes } from 'node:crypto';
import {
  initTransaction,
  killTransaction,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload';
import { z } from 'zod';
import { languageOf } from '../refusals/language.ts';
import { refusal } from '../refusals/messages.ts';
import '../saving/requestContext.ts';
import { tellNotices } from '../saving/tellNotices.ts';
import { firstFrame } from './firstFrame.ts';
import { reencodePicture, type ReencodedPicture, type ReencodeFailure } from './reencodePicture.ts';
import type { NewFile } from './storePicture.ts';

/** Fields that are measured from the file and never taken from a request. */
const measured = [
  'filename',
  'url',
  'thumbnailURL',
  'sizes',
  'mimeType',
  'filesize',
  'width',
  'height',
  'prefix',
];

const savingSchema = z.looseObject({
  id: z.unknown().optional(),
  data: z.looseObject({}).optional(),
});

/** Payload stores an invalid `deletedAt` as it comes, and then fails whenever the trash is read. */
const trashedSchema = z.looseObject({ deletedAt: z.iso.datetime().nullish() });

/** With these two fields Payload would fetch the file from the given address, before any hook could refuse (SSRF). */
const fetchedSchema = z.looseObject({ url: z.string().min(1), filename: z.string() });

/** The focal point as the admin adds it to the query of a save. */
const editsSchema = z.object({
  uploadEdits: z.object({ focalPoint: z.object({ x: z.unknown(), y: z.unknown() }) }),
});

/**
 * Takes an uploaded picture away from Payload's own handling, re-encodes and measures it; {@link storePicture} writes
 * it after the record was validated. Payload would decode it three times, crop it as the query says, write it under the
 * client's file name and, on replacement, delete the old file before the new one is accepted.
 * @throws APIError 400 or 503 with what is wrong with the file.
 */
export const preparePicture: CollectionBeforeOperationHook = async ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if (operation !== 'create' && operation !== 'update') return args;
  const { file } = req;
  delete req.file;
  delete req.context.newPicture;
  const saving = savingSchema.parse(args);
  const data = { ...withoutMeasured(saving.data ?? {}), ...focalPointOf(req) };
  // The access check that follows refuses anonymous requests: nothing is decoded for them.
  if (!overrideAccess && !req.user) return { ...args, data };
  if (!trashedSchema.safeParse(data).success) throw refusal(req, texts.trashed, 400);
  if (!file) {
    if (operation === 'create') throw refusal(req, texts.missing, 400);
    return { ...args, data };
  }
  if (operation === 'create' && fetchedSchema.safeParse(req.data).success)
    throw refusal(req, texts.address, 400);
  if (operation === 'update' && saving.id === undefined) throw refusal(req, texts.several, 400);
  const picture = await reencodeOutsideTransaction(file.data, req);
  if (typeof picture === 'string') throw refusal(req, texts[picture], statuses[picture]);
  if (picture.wasAnimation)
    tellNotices(req, [{ path: 'file', message: firstFrame[languageOf(req)] }]);
  return { ...args, data: { ...data, ...prepare(picture, file.name, operation, data, req) } };
};

const statuses: Record<ReencodeFailure, number> = { unreadable: 400, slow: 400, busy: 503 };

const texts = {
  missing: {
    es: 'Falta el archivo de la imagen: elija uno en JPEG, PNG o WebP.',
    en: 'The file of the picture is missing: choose one, as JPEG, PNG or WebP.',
  },
  several: {
    es: 'Un archivo es de una sola imagen: ábrala y cámbielo allí.',
    en: 'A file belongs to one picture: open it and change it there.',
  },
  address: {
    es: 'Una imagen se sube como archivo: quite «url» y «filename», que dicen dónde buscarla.',
    en: 'A picture is uploaded as a file: remove “url” and “filename”, which say where to look for it.',
  },
  trashed: {
    es: '«deletedAt» no es una fecha: escríbala como 2026-03-09T12:00:00.000Z, o null para sacar la imagen de la papelera.',
    en: '“deletedAt” is not a date: write it like 2026-03-09T12:00:00.000Z, or null to take the picture out of the trash.',
  },
  unreadable: {
    es: 'La imagen no se puede leer: súbala como JPEG, PNG o WebP, de 50 megapíxeles como mucho.',
    en: 'The picture cannot be read: upload it as JPEG, PNG or WebP, of 50 megapixels at most.',
  },
  slow: {
    es: 'La imagen tarda demasiado en leerse: redúzcala o guárdela como JPEG y súbala de nuevo.',
    en: 'The picture takes too long to read: make it smaller or save it as JPEG and upload it again.',
  },
  busy: {
    es: 'Se están subiendo muchas imágenes a la vez y esta no se guardó. Inténtelo de nuevo en un momento.',
    en: 'Many pictures are being uploaded at once and this one was not saved. Try again in a moment.',
  },
};

function withoutMeasured(data: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data).filter(([name]) => !measured.includes(name)));
}

/** The focal point as fields of the record; from the query, Payload would rewrite the file for it. */
function focalPointOf(req: PayloadRequest): { focalX?: unknown; focalY?: unknown } {
  const edits = editsSchema.safeParse(req.query);
  delete req.query.uploadEdits;
  if (!edits.success) return {};
  const { x, y } = edits.data.uploadEdits.focalPoint;
  return { focalX: x, focalY: y };
}

/**
 * Re-encodes outside of the transaction that Payload has begun, in which nothing was written yet. It takes seconds,
 * during which nobody else could save on SQLite, and MongoDB aborts a transaction after a minute. An import keeps its
 * transaction, which has earlier writes in it.
 */
async function reencodeOutsideTransaction(bytes: Buffer, req: PayloadRequest) {
  if (req.context.import) return reencodePicture(bytes, { keepBytes: true });
  await killTransaction(req);
  const picture = await reencodePicture(bytes, { keepBytes: false });
  await initTransaction(req);
  return picture;
}

/** Queues the files to be written, and returns the fields that describe them. */
function prepare(
  picture: ReencodedPicture,
  givenName: string,
  operation: 'create' | 'update',
  data: Record<string, unknown>,
  req: PayloadRequest,
) {
  const { bytes, extension, mimeType, width, height, thumbnail } = picture;
  // A random suffix: no two uploads collide, refused ones included.
  const name = `${plainName(givenName)}-${randomBytes(8).toString('hex')}`;
  const original: NewFile = { name: `${name}.${extension}`, bytes };
  const small: NewFile = { name: `${name}-small.${thumbnail.extension}`, bytes: thumbnail.bytes };
  req.context.newPicture = { files: [original, small] };
  const centre = operation === 'create' ? { focalX: 50, focalY: 50 } : {};
  return {
    ...centre,
    ...data,
    url: null,
    filename: original.name,
    mimeType,
    filesize: bytes.byteLength,
    width,
    height,
    sizes: {
      thumbnail: {
        filename: small.name,
        mimeType: thumbnail.mimeType,
        filesize: thumbnail.bytes.byteLength,
        width: thumbnail.width,
        height: thumbnail.height,
        url: null,
      },
    },
  };
}

/** A file name reduced to letters, digits and hyphens, without its extension. */
function plainName(name: string): string {
  const plain = name
    .replace(/\.[^.]*$/, '')
    .normalize('NFD')
    .replace(/[^a-zA-Z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase()
    .slice(0, 60);
  return plain || 'imagen';
}
