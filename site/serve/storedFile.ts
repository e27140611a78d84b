import { open } from 'node:fs/promises';
import { lookup } from 'mrmime';
import pLimit from 'p-limit';
import { xlsxType } from '../src/openData/dataFiles.ts';

/** A file of a release, in the encoding in which it is sent. */
export type StoredFile = {
  /** The path of the file itself, or of the compressed copy beside it. */
  source: string;
  bytes: number;
  /** The content, if it is small enough to be kept in memory. */
  body: Buffer | undefined;
  /** The headers that depend on the file alone. */
  headers: Record<string, string>;
};

/** The extensions of the compressed copies, by `Content-Encoding`. */
const copyEndings = { br: '.br', gzip: '.gz', identity: '' } as const;

export type Encoding = keyof typeof copyEndings;

/** A larger file is streamed from disk for each response. In bytes. */
const keptBytes = 256 * 1024;

/** Limits how many files are open at once; further reads are queued. */
const inTurn = pLimit(32);

/** The chunk size of streamed files, in bytes. */
const partBytes = 64 * 1024;

/**
 * Reads the first of a file's copies that exists.
 * @returns undefined where the release has no such file.
 * @throws Error when the file exists and cannot be read, as without free file descriptors (`EMFILE`) or on a bad disk.
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

/** The error codes of a file that does not exist; ENAMETOOLONG is that of an address that no file can have. */
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
    // Weak: two copies of the same content by different versions of a compressor may differ in their bytes.
    ETag: `W/"${bytes}-${modified.getTime()}"`,
    'Last-Modified': modified.toUTCString(),
  };
}

/** File types of the search index, which no table of media types has. */
const indexFile = /\.(pagefind|pf_[a-z]+)$/;

/** Of Office, which the table of media types leaves out (IANA's registry has it). */
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The type of a file, by the ending of its name. */
export function contentType(file: string): string {
  if (file.endsWith('.html')) return 'text/html;charset=utf-8';
  if (file.endsWith('.csv')) return 'text/csv;charset=utf-8;header=present';
  if (file.endsWith('.docx')) return word;
  if (file.endsWith('.xlsx')) return xlsxType;
  const known = indexFile.test(file) ? undefined : lookup(file);
  return known ?? 'application/octet-stream';
}

/**
 * Streams a file in chunks. The file is only open while a chunk is read, so slow or disconnected clients hold no file
 * descriptor.
 * @throws Error when the file is gone or shorter than it was: the response cannot be completed then.
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
