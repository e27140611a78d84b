import {
  Bookmark,
  Footer,
  HeadingLevel,
  ImageRun,
  PageNumber,
  Paragraph,
  TextRun,
  type ISectionOptions,
} from 'docx';
import type { Handout, Run } from '../handout/Handout.ts';
import { drawn } from './blocks.ts';
import { children, paragraph, type Place } from './runs.ts';
import { line, page, quiet, size } from './styles.ts';

/** A handout with what stands around it in a document. */
export type PlacedHandout = {
  handout: Handout;
  /** The QR code of its page, as PNG. */
  code: Uint8Array;
  /** Which part of the document it is, from 0. */
  nth: number;
  /** What somebody noted; lines to write on stand where it is empty. */
  note: string;
};

/** A handout as a section of a Word document, which begins on a new page and has a footer of its own. */
export function handoutSection(placed: PlacedHandout): ISectionOptions {
  const { handout, nth } = placed;
  const place: Place = { bookmark: (source) => `fuente-${String(nth)}-${String(source)}` };
  return {
    ...paper,
    footers: { default: footer(`${handout.publisher} · ${handout.url}`) },
    children: [
      ...opening(placed, place),
      ...body(placed, place),
      ...sourceList(handout, place),
      ...notes(placed),
    ],
  };
}

/** The name under which the beginning of a part is found from elsewhere in the document. */
export const bookmarkOf = (nth: number): string => `parte-${String(nth)}`;

/** Carta, with room for a footer. */
export const paper: Pick<ISectionOptions, 'properties'> = {
  properties: {
    page: {
      size: { width: page.width, height: page.height },
      margin: { top: 900, bottom: 1_000, left: page.margin, right: page.margin },
    },
  },
};

function headed(text: string): Paragraph {
  return new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun(text)] });
}

/** A text as it was typed, a paragraph for each of its lines. */
export function typed(text: string): Paragraph[] {
  return text.split('\n').map((words) => new Paragraph({ children: [new TextRun(words)] }));
}

/** What every page of a section says below, with its number and how many there are. */
export function footer(text: string): Footer {
  const look = { size: size.small, color: quiet };
  return new Footer({
    children: [
      new Paragraph({
        children: [
          new TextRun({ text: `${text} · `, ...look }),
          new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], ...look }),
        ],
      }),
    ],
  });
}

function opening({ handout, code, nth }: PlacedHandout, place: Place): Paragraph[] {
  const { kicker, title, lead, scan, url } = handout;
  const look = { size: size.fine, color: quiet };
  const picture = new ImageRun({
    type: 'png',
    data: code,
    transformation: { width: 83, height: 83 },
    altText: {
      id: String(nth + 1),
      name: 'QR',
      title: scan,
      description: `${scan}: ${url}`,
    },
  });
  return [
    paragraph([{ text: kicker }], place, look),
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      children: [new Bookmark({ id: bookmarkOf(nth), children: children([title], place) })],
    }),
    ...(lead.length > 0 ? [paragraph(lead, place)] : []),
    new Paragraph({
      children: [
        picture,
        new TextRun({ text: `  ${scan}: `, ...look }),
        ...children([{ text: url, href: url }], place, { size: size.fine }),
      ],
    }),
  ];
}

function body({ handout: { sections }, nth }: PlacedHandout, place: Place) {
  return sections.flatMap(({ heading, blocks }, section) => [
    headed(heading),
    ...blocks.flatMap((block, own) => drawn(block, nth * 10_000 + section * 100 + own, place)),
  ]);
}

/** Sources, and as of when. */
function sourceList({ sources, about }: Handout, place: Place): Paragraph[] {
  return [
    ...(sources.items.length > 0 ? [headed(sources.heading)] : []),
    ...sources.items.map(({ number, runs }) => source(number, runs, place)),
    paragraph([{ text: about }], place, { size: size.small, color: quiet }),
  ];
}

function source(number: number, runs: readonly Run[], place: Place): Paragraph {
  const look = { size: size.small };
  const text = new TextRun({ text: `${String(number)}. `, ...look });
  return new Paragraph({
    spacing: { after: 40 },
    children: [
      new Bookmark({ id: place.bookmark(number), children: [text] }),
      ...children(runs, place, look),
    ],
  });
}

function notes({ handout, note }: PlacedHandout): Paragraph[] {
  if (note !== '') return [headed(handout.notes), ...typed(note)];
  const empty = () => new Paragraph({ border: { bottom: line, between: line }, children: [] });
  return [headed(handout.notes), ...Array.from({ length: 4 }, empty)];
}
