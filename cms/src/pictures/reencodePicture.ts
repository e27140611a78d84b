import { imageFormats } from 'content-models/records/media';
import pLimit from 'p-limit';
import sharp, { type Metadata, type Sharp } from 'sharp';
import { isAnimation } from './isAnimation.ts';

/** No larger picture is decoded, as the refusals say. */
const maximumPixels = 50_000_000;
/** Timeout for each of two steps: re-encoding the picture, and making its thumbnail. */
const maximumSeconds = 20;
/** Length of the queue. Each waiting picture holds its bytes in memory, 20 MB at most. */
const maximumWaiting = 4;
const thumbnailWidth = 320;

/** The formats that are stored, by sharp's names. */
const formats = {
  jpeg: { mimeType: 'image/jpeg', extension: imageFormats['image/jpeg'] },
  png: { mimeType: 'image/png', extension: imageFormats['image/png'] },
  webp: { mimeType: 'image/webp', extension: imageFormats['image/webp'] },
} as const;

/** Formats that are taken too, and the one that their pixels are stored in. */
const converted = { gif: 'png', avif: 'webp' } as const;

/** The media types of the files that can be uploaded. */
export const uploadedTypes = [
  ...Object.keys(imageFormats),
  ...Object.keys(converted).map((format) => `image/${format}`),
];

/** An encoded picture with its measurements. */
type PictureFile = {
  bytes: Buffer;
  mimeType: string;
  /** File name extension, without a dot. */
  extension: string;
  /** In pixels. */
  width: number;
  height: number;
};

export type ReencodedPicture = PictureFile & {
  thumbnail: PictureFile;
  /** Whether the file was an animation, of which the first frame is kept. */
  wasAnimation: boolean;
};

/** Why a picture was not re-encoded: `busy` where the queue is full, `slow` after the timeout. */
export type ReencodeFailure = 'unreadable' | 'slow' | 'busy';

/** A queue with concurrency 1: decoding occupies a processor, and the server needs one to answer with. */
const queue = pLimit(1);

/**
 * Re-encodes a picture from its pixels: upright, and without its metadata (place, device, date). Bounded in pixels,
 * time and queue length.
 * @param keepBytes measures the picture and keeps its bytes: those of an import are clean already.
 */
export async function reencodePicture(
  bytes: Buffer,
  { keepBytes }: { keepBytes: boolean },
): Promise<ReencodedPicture | ReencodeFailure> {
  if (queue.pendingCount >= maximumWaiting) return 'busy';
  return queue(() => reencode(bytes, keepBytes));
}

async function reencode(
  bytes: Buffer,
  keepBytes: boolean,
): Promise<ReencodedPicture | ReencodeFailure> {
  // Threads of libvips in this process; its default is one per processor.
  sharp.concurrency(1);
  try {
    const metadata = await open(bytes).metadata();
    const format = formatToStore(metadata, keepBytes);
    if (!format) return 'unreadable';
    const upright = () => encode(open(bytes).autoOrient().toFormat(format));
    const picture = await measure(keepBytes ? bytes : await upright());
    const small = open(picture.bytes).resize({ width: thumbnailWidth, withoutEnlargement: true });
    const thumbnail = await measure(await encode(small.webp()));
    return {
      ...picture,
      ...formats[format],
      thumbnail: { ...thumbnail, mimeType: 'image/webp', extension: 'webp' },
      wasAnimation: !keepBytes && ((metadata.pages ?? 1) > 1 || isAnimation(bytes)),
    };
  } catch (error) {
    return error instanceof Error && error.message.includes('timeout') ? 'slow' : 'unreadable';
  }
}

/** The format to store a picture in; undefined for one that is not taken. */
function formatToStore(
  { format, compression }: Metadata,
  keepBytes: boolean,
): keyof typeof formats | undefined {
  if (format === 'jpeg' || format === 'png' || format === 'webp') return format;
  if (keepBytes) return undefined;
  if (format === 'gif') return converted.gif;
  // sharp's "heif" is also HEIC, which it cannot decode.
  return format === 'heif' && compression === 'av1' ? converted.avif : undefined;
}

/** Opens the first frame. */
function open(bytes: Buffer): Sharp {
  return sharp(bytes, { limitInputPixels: maximumPixels });
}

function encode(picture: Sharp): Promise<Buffer> {
  return picture.timeout({ seconds: maximumSeconds }).toBuffer();
}

async function measure(bytes: Buffer) {
  const { width, height } = await open(bytes).metadata();
  return { bytes, width, height };
}
