import type { Locale } from 'content-models/locales';

/** A piece of text with one look: a link, words in another language, or the call of a source after the words. */
export type Run = {
  text: string;
  lang?: string | undefined;
  strong?: true | undefined;
  emphasis?: true | undefined;
  href?: string | undefined;
  /** The numbers of the sources that say so; they follow the text. */
  calls?: readonly number[] | undefined;
};

export type ListBlock = { kind: 'list'; ordered: boolean; items: ListItem[] };
type ListItem = { runs: Run[]; list?: ListBlock | undefined };

/** A part of a handout. `answers` is a table with a question and its answers in each row. */
export type Block =
  | { kind: 'paragraph'; runs: Run[]; isFine?: true }
  | { kind: 'heading'; runs: Run[] }
  | { kind: 'quote'; runs: Run[] }
  | { kind: 'notice'; title: string; runs: Run[] }
  | ListBlock
  | BarChart
  | { kind: 'answers'; head: readonly [string, string]; rows: AnswerRow[] };

/** A chart of a series; `alt` has its figures in words, `note` who keeps the count. */
export type BarChart = {
  kind: 'bars';
  title: string;
  note: Run[];
  alt: string;
  /** `share` is of the largest, from 0 to 1; without one, the series has no figure for that year. */
  bars: { name: string; label: string; share?: number | undefined }[];
};

export type AnswerRow = { question: string; answers: Run[][] };

export type HandoutSection = { heading: string; blocks: Block[] };

/** What one takes along to a meeting on paper, whatever file it becomes: PDF and Word have the same words in one order. */
export type Handout = {
  locale: Locale;
  kicker: string;
  title: Run;
  lead: Run[];
  sections: HandoutSection[];
  sources: { heading: string; items: { number: number; runs: Run[] }[] };
  /** Empty room below a heading, to write by hand. */
  notes: string;
  /** The name of the site, and who publishes it, where that is stated. */
  publisher: string;
  /** The page that the handout is made from. */
  url: string;
  /** What the QR code leads to, in words. */
  scan: string;
  /** As of when, under which licence, and that the page has more. */
  about: string;
  /** The day of the last change, as in `2026-11-30`. */
  updatedOn: string;
};
