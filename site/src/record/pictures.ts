import type { Media } from 'content-models/records/media';
import type { Snapshot } from 'content-models/snapshot/snapshot';

/** The widths in which pictures are offered; none is made larger than its original. */
const pictureWidths = [320, 480, 640, 960, 1280] as const;

export const pictureFormats = ['avif', 'webp'] as const;

export type PictureFormat = (typeof pictureFormats)[number];

/** Every picture is shown in this shape, cut around its focal point. */
const shape = 3 / 2;

export type Frame = { left: number; top: number; width: number; height: number };

/** The part of a picture that is shown: the largest 3:2 frame, as near to the focal point as it can lie. */
export function pictureFrame({
  width,
  height,
  focalX,
  focalY,
}: Pick<Media, 'width' | 'height' | 'focalX' | 'focalY'>): Frame {
  const frameWidth = Math.min(width, Math.round(height * shape));
  const frameHeight = Math.min(height, Math.round(width / shape));
  const offset = (size: number, frame: number, focal: number) =>
    Math.round(Math.min(Math.max((size * focal) / 100 - frame / 2, 0), size - frame));
  return {
    left: offset(width, frameWidth, focalX),
    top: offset(height, frameHeight, focalY),
    width: frameWidth,
    height: frameHeight,
  };
}

/** The pictures that a page shows: those of entries that were not withdrawn. */
export function shownPictures({ media, practices }: Snapshot): Media[] {
  const shown = new Set(
    practices.flatMap((practice) => (practice.lifecycle === 'withdrawn' ? [] : practice.media)),
  );
  return media.filter(({ code }) => shown.has(code));
}

/** The widths in which one picture is made: those below its frame's width, else that width itself. */
export function widthsOf(media: Media): number[] {
  const { width } = pictureFrame(media);
  const smaller = pictureWidths.filter((candidate) => candidate <= width);
  return smaller.length > 0 ? smaller : [width];
}

/** The file of one variant. It names content, frame and width, so that it may be cached for ever. */
export function pictureFile(media: Media, width: number, format: PictureFormat): string {
  const focus = `${Math.round(media.focalX)}-${Math.round(media.focalY)}`;
  return `${media.code.toLowerCase()}-${media.sha256.slice(0, 12)}-${focus}-${width}.${format}`;
}

/** The folder of the site in which the variants lie. */
export const pictureFolder = 'imagenes';

/** The `srcset` of a picture in a format. */
export function pictureSet(media: Media, format: PictureFormat): string {
  return widthsOf(media)
    .map((width) => `/${pictureFolder}/${pictureFile(media, width, format)} ${width}w`)
    .join(', ');
}
