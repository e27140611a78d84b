import type { Media } from 'content-models/records/media';
import type { Snapshot } from 'content-models/snapshot/snapshot';

/** The widths of picture variants in pixels; pictures are never enlarged. */
const pictureWidths = [320, 480, 640, 960, 1280] as const;

export const pictureFormats = ['avif', 'webp'] as const;

export type PictureFormat = (typeof pictureFormats)[number];

/** The aspect ratio to which every picture is cropped, around its focal point. */
const shape = 3 / 2;

export type Frame = { left: number; top: number; width: number; height: number };

/** The visible part of a picture: the largest 3:2 frame, as close to the focal point as possible. */
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

/** The pictures of all entries that are not withdrawn. */
export function shownPictures({ media, practices }: Snapshot): Media[] {
  const shown = new Set(
    practices.flatMap((practice) => (practice.lifecycle === 'withdrawn' ? [] : practice.media)),
  );
  return media.filter(({ code }) => shown.has(code));
}

/** The variant widths of a picture: those up to its frame's width, or that width itself if it is smaller than all. */
export function widthsOf(media: Parameters<typeof pictureFrame>[0]): number[] {
  const { width } = pictureFrame(media);
  const smaller = pictureWidths.filter((candidate) => candidate <= width);
  return smaller.length > 0 ? smaller : [width];
}

/** The file name of a variant. It identifies content, frame and width, so that it can be cached for ever. */
export function pictureFile(media: Media, width: number, format: PictureFormat): string {
  const focus = `${Math.round(media.focalX)}-${Math.round(media.focalY)}`;
  return `${media.code.toLowerCase()}-${media.sha256.slice(0, 12)}-${focus}-${width}.${format}`;
}

/** The folder of the variants in the site. */
export const pictureFolder = 'imagenes';

/** The `srcset` of a picture in a format. */
export function pictureSet(media: Media, format: PictureFormat): string {
  return widthsOf(media)
    .map((width) => `/${pictureFolder}/${pictureFile(media, width, format)} ${width}w`)
    .join(', ');
}
