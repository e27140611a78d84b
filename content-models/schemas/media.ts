import { z } from 'zod';
import { ownCode } from './codes.ts';
import { localizedText, text } from './localized.ts';

/** The formats that the catalogue takes in and keeps, with their file extension. */
export const imageFormats = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
} as const;

const mimeTypes = [
  'image/jpeg',
  'image/png',
  'image/webp',
] as const satisfies (keyof typeof imageFormats)[];

/** A picture, `ME-0000`. The bytes lie beside the record as `<code>.<extension>`; the focal point is in percent. */
export const mediaSchema = z.strictObject({
  code: ownCode.media,
  alt: localizedText(300),
  credit: text(200),
  licence: text(120),
  mimeType: z.enum(mimeTypes),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  bytes: z.number().int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  focalX: z.number().min(0).max(100).default(50),
  focalY: z.number().min(0).max(100).default(50),
});

/** What is read off the bytes of a picture: no form asks for it. */
export const measuredFields = ['mimeType', 'width', 'height', 'bytes', 'sha256'] as const;

export type Media = z.infer<typeof mediaSchema>;

/** The name of a picture's file in a snapshot: `ME-0001.jpg`. */
export function mediaFileName(media: Pick<Media, 'code' | 'mimeType'>): string {
  return `${media.code}.${imageFormats[media.mimeType]}`;
}
