import { brotliDecompressSync, gunzipSync } from 'node:zlib';

const decoders = { '.br': brotliDecompressSync, '.gz': gunzipSync };

const endings = ['.br', '.gz'] as const;

/** The ending of a compressed copy's name; undefined where it is none. */
export function copyEnding(name: string): (typeof endings)[number] | undefined {
  return endings.find((ending) => name.endsWith(ending));
}

/** Whether a browser can make this content of a compressed copy. */
export function isWholeCopy(name: string, copy: Buffer, content: Buffer): boolean {
  const ending = copyEnding(name);
  if (ending === undefined) return false;
  try {
    // Garbage may decode into gigabytes. To decode in a thread of libuv's takes three times as long for a page.
    const maxOutputLength = Math.max(1, content.length);
    return decoders[ending](copy, { maxOutputLength }).equals(content);
  } catch {
    return false;
  }
}
