import bold from '@fontsource/libertinus-serif/files/libertinus-serif-latin-700-normal.woff?url';
import regular from '@fontsource/libertinus-serif/files/libertinus-serif-latin-400-normal.woff?url';
import type { DossierEntry, DossierFile, DossierWords } from '../dossierFile/DossierWords.ts';
import pdfWorker from '../dossierFile/pdfWorker.ts?worker&url';
import wordWorker from '../dossierFile/wordWorker.ts?worker&url';
import { download } from './download.ts';
import type { Dossier } from './keptDossier.ts';
import type { ReadPractice } from './readPractice.ts';

/** The workers that write a dossier as one file, by its ending: heavy, and loaded when one is asked for. */
const dossierWorkers = { docx: wordWorker, pdf: pdfWorker };

/** Libertinus Serif, as the sheets have it, with what Latin languages write. */
const letters = { regular, bold };

type Format = keyof typeof dossierWorkers;

export const isFormat = (text: string | undefined): text is Format =>
  text !== undefined && text in dossierWorkers;

/** What has to be at hand to make the files of these practices without a line. */
export function filesFor(practices: readonly ReadPractice[]): string[] {
  const formats = Object.keys(dossierWorkers).filter(isFormat);
  return [
    ...Object.values(dossierWorkers),
    ...Object.values(letters),
    ...practices.flatMap((practice) =>
      formats.flatMap((format) => sheetOf(practice, format) ?? []),
    ),
  ];
}

/** The published file beside the page of a practice of which the one with this ending is made; undefined without a sheet. */
function sheetOf({ page }: ReadPractice, format: Format): string | undefined {
  const link = page.querySelector('.actions a[href$=".docx"]');
  return link?.getAttribute('href')?.replace(/docx$/, format === 'docx' ? 'json' : format);
}

/** A sheet that cannot be fetched now; the message is the title of its practice. */
class UnreadSheet extends Error {}

/**
 * Makes one file of the practices of a dossier, in its order and with its notes, and hands it over.
 * @returns what the reader has to know of it
 */
export async function saveDossier(
  root: HTMLElement,
  format: Format,
  { codes, notes }: Dossier,
  practices: ReadonlyMap<string, ReadPractice>,
): Promise<string> {
  const say = (key: string, value = '') =>
    (root.dataset[key] ?? '').replace('{value}', () => value);
  try {
    const entries = await Promise.all(
      codes.flatMap((code) => {
        const practice = practices.get(code);
        return practice ? [entryOf(practice, notes[code]?.trim() ?? '', format)] : [];
      }),
    );
    const words = wordsOf(root, entries);
    const { file, unshown } = await written(words, dossierWorkers[format]);
    const name = `${root.dataset['file'] ?? ''}-${today()}.${format}`;
    download(file, name);
    const gone = entries.filter(({ sheet }) => sheet === undefined).map(({ title }) => title);
    return [
      say('made', name),
      ...(gone.length > 0 ? [say('withoutSheet', gone.join('; '))] : []),
      ...(unshown.length > 0 ? [say('unshown', unshown.join(' '))] : []),
    ].join(' ');
  } catch (error) {
    return error instanceof UnreadSheet ? say('unread', error.message) : say('unmade');
  }
}

async function entryOf(
  practice: ReadPractice,
  note: string,
  format: Format,
): Promise<DossierEntry> {
  const { title, address, page } = practice;
  return {
    title,
    lang: page.documentElement.lang,
    address: new URL(address, location.origin).href,
    note,
    sheet: await fetchedSheet(practice, format),
  };
}

/** Undefined where it is no longer published. */
async function fetchedSheet(
  practice: ReadPractice,
  format: Format,
): Promise<ArrayBuffer | undefined> {
  const address = sheetOf(practice, format);
  if (address === undefined) return undefined;
  const answer = await fetch(address).catch(() => undefined);
  if (answer?.status === 404 || answer?.status === 410) return undefined;
  if (!answer?.ok) throw new UnreadSheet(practice.title);
  return answer.arrayBuffer();
}

function wordsOf({ dataset }: HTMLElement, entries: DossierEntry[]): DossierWords {
  const { fileTitle = '', one = '', other = '', publisher = '' } = dataset;
  const { notes = '', ownNotes = '', sheetless = '' } = dataset;
  return {
    locale: document.documentElement.lang === 'en' ? 'en' : 'es',
    title: fileTitle,
    madeOn: today(),
    counted: (entries.length === 1 ? one : other).replace('{n}', String(entries.length)),
    publisher,
    notes,
    ownNotes,
    sheetless,
    letters,
    entries,
  };
}

async function written(words: DossierWords, address: string): Promise<DossierFile> {
  const worker = new Worker(address, { type: 'module' });
  return new Promise<DossierFile>((resolve, reject) => {
    worker.addEventListener('error', reject);
    worker.addEventListener('message', ({ data }: MessageEvent<DossierFile>) => resolve(data));
    worker.postMessage(words);
  }).finally(() => worker.terminate());
}

/** The day where the reader is, as in `2026-11-30`. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
