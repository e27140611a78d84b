import { randomBytes } from 'node:crypto';
import {
  initTransaction,
  killTransaction,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload';
import { z } from 'zod';
import { refusal } from '../refusals/messages.ts';
import '../saving/requestContext.ts';
import { reencodePicture, type ReencodedPicture, type ReencodeFailure } from './reencodePicture.ts';
import type { NewFile } from './storePicture.ts';

/** What is measured of a file: it comes from the file alone, never from a request. */
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

/** What Payload stores as it comes, and then fails on at every reading of the trash. */
const trashedSchema = z.looseObject({ deletedAt: z.iso.datetime().nullish() });

/** What makes Payload fetch a file from an address by itself, before any hook can say that it should not. */
const fetchedSchema = z.looseObject({ url: z.string().min(1), filename: z.string() });

/** What the admin's editor of the focal point adds to the address of a save. */
const editsSchema = z.object({
  uploadEdits: z.object({ focalPoint: z.object({ x: z.unknown(), y: z.unknown() }) }),
});

/**
 * Takes an uploaded picture out of Payload's hands before it does anything with it. Payload would decode it three
 * times over, cut it as the address of the request says, write it under the name that it came with, and, where it
 * takes another's place, delete that one before it knows that the new one may be saved. Here it is drawn anew and
 * measured; {@link storePicture} writes it once the record has been checked.
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
  // A stranger is refused by the check of access that comes next: nothing is decoded for them.
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

/** The focal point is two numbers of the record. Payload would write the file anew for it. */
function focalPointOf(req: PayloadRequest): { focalX?: unknown; focalY?: unknown } {
  const edits = editsSchema.safeParse(req.query);
  delete req.query.uploadEdits;
  if (!edits.success) return {};
  const { x, y } = edits.data.uploadEdits.focalPoint;
  return { focalX: x, focalY: y };
}

/**
 * Payload has begun a transaction by now, in which nothing was written yet. It is given up while the picture waits
 * and is drawn: that takes seconds, in which nobody else could save on SQLite, and MongoDB ends a transaction after a
 * minute. An import keeps its own, which holds what it wrote before.
 */
async function reencodeOutsideTransaction(bytes: Buffer, req: PayloadRequest) {
  if (req.context.import) return reencodePicture(bytes, { keepBytes: true });
  await killTransaction(req);
  const picture = await reencodePicture(bytes, { keepBytes: false });
  await initTransaction(req);
  return picture;
}

/** The files to be written, and what the record says of them. */
function prepare(
  picture: ReencodedPicture,
  givenName: string,
  operation: 'create' | 'update',
  data: Record<string, unknown>,
  req: PayloadRequest,
) {
  const { bytes, extension, mimeType, width, height, thumbnail } = picture;
  // Random, so that no two uploads ever meet under one name, the refused ones included.
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

/** A file name without its extension, of letters, digits and hyphens. */
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
