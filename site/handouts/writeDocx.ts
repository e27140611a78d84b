import {
  Bookmark,
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import sharp from 'sharp';
import type { Handout, Run } from '../src/handout/Handout.ts';
import { drawn } from './docxBlocks.ts';
import { children, paragraph } from './docxRuns.ts';
import { line, numberings, page, quiet, size, stylesOf } from './docxStyles.ts';
import { qrCode } from './qrCode.ts';
import { sameBytes } from './sameBytes.ts';

/**
 * Writes a handout as a Word document with real headings, lists, a table with a heading row and links: what the PDF says,
 * in its order, to be changed by whoever takes it along. The same words give the same bytes.
 */
export async function writeDocx(handout: Handout): Promise<Uint8Array> {
  const { locale, title, publisher, url, updatedOn } = handout;
  const document = new Document({
    title: title.text,
    creator: publisher,
    lastModifiedBy: publisher,
    description: url,
    styles: stylesOf(locale),
    numbering: numberings,
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: { top: 900, bottom: 1_000, left: page.margin, right: page.margin },
          },
        },
        footers: { default: footer(handout) },
        children: [...(await opening(handout)), ...body(handout), ...closing(handout)],
      },
    ],
  });
  return sameBytes(await Packer.toBuffer(document), updatedOn);
}

async function opening({ kicker, title, lead, scan, url }: Handout): Promise<Paragraph[]> {
  const look = { size: size.fine, color: quiet };
  const code = new ImageRun({
    type: 'png',
    data: await sharp(Buffer.from(qrCode(url)))
      .png()
      .toBuffer(),
    transformation: { width: 83, height: 83 },
    altText: { id: '1', name: 'QR', title: scan, description: `${scan}: ${url}` },
  });
  return [
    paragraph([{ text: kicker }], look),
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: children([title]) }),
    ...(lead.length > 0 ? [paragraph(lead)] : []),
    new Paragraph({
      children: [
        code,
        new TextRun({ text: `  ${scan}: `, ...look }),
        ...children([{ text: url, href: url }], { size: size.fine }),
      ],
    }),
  ];
}

function body({ sections }: Handout) {
  return sections.flatMap(({ heading, blocks }, section) => [
    headed(heading),
    ...blocks.flatMap((block, place) => drawn(block, section * 100 + place)),
  ]);
}

/** Sources, as of when, and lines to write on. */
function closing({ sources, about, notes }: Handout): Paragraph[] {
  return [
    ...(sources.items.length > 0 ? [headed(sources.heading)] : []),
    ...sources.items.map(({ number, runs }) => source(number, runs)),
    paragraph([{ text: about }], { size: size.small, color: quiet }),
    headed(notes),
    ...Array.from(
      { length: 4 },
      () => new Paragraph({ border: { bottom: line, between: line }, children: [] }),
    ),
  ];
}

function headed(text: string): Paragraph {
  return new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun(text)] });
}

function source(number: number, runs: readonly Run[]): Paragraph {
  const look = { size: size.small };
  const text = new TextRun({ text: `${String(number)}. `, ...look });
  return new Paragraph({
    spacing: { after: 40 },
    children: [
      new Bookmark({ id: `fuente-${String(number)}`, children: [text] }),
      ...children(runs, look),
    ],
  });
}

function footer({ publisher, url }: Handout): Footer {
  const look = { size: size.small, color: quiet };
  return new Footer({
    children: [
      new Paragraph({
        children: [
          new TextRun({ text: `${publisher} · ${url} · `, ...look }),
          new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], ...look }),
        ],
      }),
    ],
  });
}
