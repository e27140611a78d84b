import type { Locale } from 'content-models/locales';

/** A practice of a dossier, with what its reader noted. */
export type DossierEntry = {
  title: string;
  /** The language of its title. */
  lang: string;
  /** Its page, in full. */
  address: string;
  note: string;
  /** The published sheet of which its part is made; undefined where the practice is no longer published. */
  sheet: ArrayBuffer | undefined;
};

/** What a dossier says as one file: what stands on its first page, then its practices in the reader's order. */
export type DossierWords = {
  locale: Locale;
  title: string;
  /** The day on which it is made, as in `2026-11-30`. */
  madeOn: string;
  /** How many practices it has, in words. */
  counted: string;
  publisher: string;
  /** The heading of a note. */
  notes: string;
  /** Whose the notes are. */
  ownNotes: string;
  /** Beside a practice without a sheet. */
  sheetless: string;
  /** Where the letters are in which a PDF sets it. */
  letters: { regular: string; bold: string };
  entries: DossierEntry[];
};

/** What a worker hands back: the file, and the characters of notes that it cannot show. */
export type DossierFile = { file: Blob; unshown: string[] };
