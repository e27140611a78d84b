import { imageFormats } from 'content-models/records/media';
import pLimit from 'p-limit';
import sharp, { type Sharp } from 'sharp';

/** No larger picture is decoded, as the refusals say. */
const maximumPixels = 50_000_000;
/** Timeout for each of two steps: re-encoding the picture, and making its thumbnail. */
const maximumSeconds = 20;
/** Length of the queue. Each waiting picture holds its bytes in memory, 20 MB at most. */
const maximumWaiting = 4;
const thumbnailWidth = 320;

/** The accepted formats, by sharp's names. */
const formats = new Map(
  Object.entries(imageFormats).map(([mimeType, extension]) => [
    mimeType.slice('image/'.length),
    { mimeType, extension },
  ]),
);

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

export type ReencodedPicture = PictureFile & { thumbnail: PictureFile };

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
    const { format } = await open(bytes).metadata();
    const known = formats.get(format);
    if (!known) return 'unreadable';
    const picture = await measure(keepBytes ? bytes : await encode(open(bytes).autoOrient()));
    const small = open(picture.bytes).resize({ width: thumbnailWidth, withoutEnlargement: true });
    const thumbnail = await measure(await encode(small.webp()));
    return {
      ...picture,
      ...known,
      thumbnail: { ...thumbnail, mimeType: 'image/webp', extension: 'webp' },
    };
  } catch (error) {
    return error instanceof Error && error.message.includes('timeout') ? 'slow' : 'unreadable';
  }
}

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
