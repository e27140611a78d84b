/**
 * Whether a file is a picture that moves: a GIF, PNG (APNG), WebP or AVIF of several frames. It reads the structure and
 * decodes nothing, so that a browser can ask before the file is sent; `sharp` counts no frames of a PNG.
 */
export function isAnimation(bytes: Uint8Array): boolean {
  if (textAt(bytes, 0, 4) === 'GIF8') return framesOfGif(bytes) > 1;
  if (textAt(bytes, 1, 3) === 'PNG') return isAnimatedPng(bytes);
  if (textAt(bytes, 0, 4) === 'RIFF' && textAt(bytes, 8, 4) === 'WEBP')
    return chunksOfWebp(bytes).includes('ANIM');
  if (textAt(bytes, 4, 4) === 'ftyp') return brandsOfIsoFile(bytes).includes('avis');
  return false;
}

/** The chunk `acTL` holds the number of frames and stands before the pixels. */
function isAnimatedPng(bytes: Uint8Array): boolean {
  const view = viewOf(bytes);
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = view.getUint32(at);
    const name = textAt(bytes, at + 4, 4);
    if (name === 'acTL') return view.getUint32(at + 8) > 1;
    if (name === 'IDAT') return false;
    at += length + 12;
  }
  return false;
}

function chunksOfWebp(bytes: Uint8Array): string[] {
  const view = viewOf(bytes);
  const names: string[] = [];
  for (let at = 12; at + 8 <= bytes.length;) {
    const length = view.getUint32(at + 4, true);
    names.push(textAt(bytes, at, 4));
    // Chunks have an even length in the file.
    at += 8 + length + (length % 2);
  }
  return names;
}

function brandsOfIsoFile(bytes: Uint8Array): string[] {
  const end = Math.min(viewOf(bytes).getUint32(0), bytes.length);
  const brands: string[] = [];
  for (let at = 8; at + 4 <= end; at += 4) brands.push(textAt(bytes, at, 4));
  return brands;
}

/** Counts two frames at most. */
function framesOfGif(bytes: Uint8Array): number {
  let at = 13 + colourTableOfGif(bytes[10] ?? 0);
  let frames = 0;
  while (at < bytes.length && frames < 2) {
    const block = bytes[at];
    if (block === 0x2c) {
      frames += 1;
      at = skipSubBlocks(bytes, at + 11 + colourTableOfGif(bytes[at + 9] ?? 0));
    } else if (block === 0x21) at = skipSubBlocks(bytes, at + 2);
    else break;
  }
  return frames;
}

/** Length of a colour table in bytes, from the flags that precede it. */
function colourTableOfGif(flags: number): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 0x07) + 1) : 0;
}

function skipSubBlocks(bytes: Uint8Array, start: number): number {
  let at = start;
  for (let length = bytes[at]; length; length = bytes[at]) at += length + 1;
  return at + 1;
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

function textAt(bytes: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + length));
}
