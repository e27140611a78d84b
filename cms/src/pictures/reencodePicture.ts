import { imageFormats } from 'content-models/records/media';
import pLimit from 'p-limit';
import sharp, { type Sharp } from 'sharp';

/** What the messages promise: no larger picture is decoded. */
const maximumPixels = 50_000_000;
/** For each of the two steps of a picture: decoding and writing it anew, and making its thumbnail. */
const maximumSeconds = 20;
/** Pictures that may wait for the one that is being decoded; each holds its bytes in memory, 20 MB at most. */
const maximumWaiting = 4;
const thumbnailWidth = 320;

/** The formats that are taken in, as sharp calls them. */
const formats = new Map(
  Object.entries(imageFormats).map(([mimeType, extension]) => [
    mimeType.slice('image/'.length),
    { mimeType, extension },
  ]),
);

/** A picture's bytes and what was measured of them. */
type PictureFile = {
  bytes: Buffer;
  mimeType: string;
  /** Of the file's name, without a dot. */
  extension: string;
  /** In pixels. */
  width: number;
  height: number;
};

export type ReencodedPicture = PictureFile & { thumbnail: PictureFile };

/** Why there is no drawing: `busy` when too many pictures wait already, `slow` when one takes too long. */
export type ReencodeFailure = 'unreadable' | 'slow' | 'busy';

/** One at a time in this process: whoever decodes occupies a processor, and the server needs one to answer with. */
const queue = pLimit(1);

/**
 * Makes a picture anew from its pixels: turned as the camera held it, without the place, device and date that
 * its metadata tell. Bounded in pixels, in time and in how many wait.
 *
 * @param keepBytes measures the picture and leaves its bytes as they are: those of an import are clean already.
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
  // Of libvips in this process. By itself it takes a thread for each processor.
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
