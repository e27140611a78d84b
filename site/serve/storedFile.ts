import { open } from 'node:fs/promises';
import { lookup } from 'mrmime';
import pLimit from 'p-limit';

/** A file of a release as it goes over the line. */
export type StoredFile = {
  /** Where it lies: the file itself or the compressed copy beside it. */
  source: string;
  bytes: number;
  /** What it holds, if it is small enough to be kept in memory. */
  body: Buffer | undefined;
  /** The headers that follow from the file alone. */
  headers: Record<string, string>;
};

/** The endings of the compressed copies, by their name in `Content-Encoding`. */
const copyEndings = { br: '.br', gzip: '.gz', identity: '' } as const;

export type Encoding = keyof typeof copyEndings;

/** A larger file is read anew for each answer, a part at a time. */
const keptBytes = 256 * 1024;

/** As many files are open at once at most, whoever asks for them; the others wait their turn. */
const inTurn = pLimit(32);

/** How much of a larger file an answer holds in memory at once. */
const partBytes = 64 * 1024;

/**
 * Reads the first of a file's copies that is there.
 * @returns undefined where the release has no such file.
 * @throws Error when a file is there and cannot be read, as by a full table of descriptors (`EMFILE`) or a bad disk.
 */
export async function readStoredFile(
  file: string,
  encodings: readonly Encoding[],
): Promise<StoredFile | undefined> {
  for (const encoding of encodings) {
    const stored = await inTurn(() => readCopy(file, encoding));
    if (stored !== undefined) return stored;
  }
  return undefined;
}

async function readCopy(file: string, encoding: Encoding): Promise<StoredFile | undefined> {
  const source = `${file}${copyEndings[encoding]}`;
  try {
    await using handle = await open(source);
    const found = await handle.stat();
    if (!found.isFile()) return undefined;
    const body = found.size <= keptBytes ? await handle.readFile() : undefined;
    const bytes = body?.length ?? found.size;
    return { source, bytes, body, headers: headersOf(file, encoding, bytes, found.mtime) };
  } catch (error) {
    if (isAbsence(error)) return undefined;
    throw error;
  }
}

/** The names of what an address does not lead to; ENAMETOOLONG stands for an address that no file can have. */
const absences = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG']);

function isAbsence(error: unknown): boolean {
  return error instanceof Error && 'code' in error && absences.has(String(error.code));
}

function headersOf(
  file: string,
  encoding: Encoding,
  bytes: number,
  modified: Date,
): StoredFile['headers'] {
  return {
    'Content-Type': contentType(file),
    'Content-Length': String(bytes),
    ...(encoding !== 'identity' && { 'Content-Encoding': encoding }),
    // Weak: two copies of one content, made by different versions of a compressor, may differ in their bytes.
    ETag: `W/"${bytes}-${modified.getTime()}"`,
    'Last-Modified': modified.toUTCString(),
  };
}

/** Types of the search index, which no table has. */
const indexFile = /\.(pagefind|pf_[a-z]+)$/;

function contentType(file: string): string {
  if (file.endsWith('.html')) return 'text/html;charset=utf-8';
  if (file.endsWith('.csv')) return 'text/csv;charset=utf-8;header=present';
  const known = indexFile.test(file) ? undefined : lookup(file);
  return known ?? 'application/octet-stream';
}

/**
 * A file's content, a part after the other. The file is open only while a part is read, never while a reader is waited
 * for: however many readers are slow or gone, none of them holds a descriptor.
 * @throws Error when the file is gone or shorter than it was: the answer can then not be finished.
 */
export async function* partsOf({ source, bytes }: StoredFile): AsyncGenerator<Buffer> {
  for (let start = 0; start < bytes; start += partBytes)
    yield await inTurn(() => readPart(source, start, Math.min(partBytes, bytes - start)));
}

async function readPart(source: string, start: number, length: number): Promise<Buffer> {
  await using handle = await open(source);
  const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafe(length), 0, length, start);
  if (bytesRead === length) return buffer;
  throw new Error(`${source} has no ${length} bytes from ${start} on; publish the site again.`);
}
