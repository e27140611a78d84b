import { brotliDecompressSync, gunzipSync } from 'node:zlib';

const decoders = { '.br': brotliDecompressSync, '.gz': gunzipSync };

const endings = ['.br', '.gz'] as const;

export type CopyEnding = (typeof endings)[number];

/** The extension of a compressed copy; undefined for other files. */
export function copyEnding(name: string): CopyEnding | undefined {
  return endings.find((ending) => name.endsWith(ending));
}

/** Whether a compressed copy decodes to this content. */
export function isWholeCopy(name: string, copy: Buffer, content: Buffer): boolean {
  const ending = copyEnding(name);
  if (ending === undefined) return false;
  try {
    // Garbage may decode into gigabytes. Asynchronous decoding takes three times as long for a page.
    const maxOutputLength = Math.max(1, content.length);
    return decoders[ending](copy, { maxOutputLength }).equals(content);
  } catch {
    return false;
  }
}
