import {
  BorderStyle,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { AnswerRow, BarChart, Block, ListBlock, Run } from '../handout/Handout.ts';
import { children, paragraph, type Look, type Place } from './runs.ts';
import { anil, line, open, questionWidth, quiet, room, size } from './styles.ts';

/**
 * A block of a handout in Word.
 * @param instance a number of its own for each block: lists with the same one would be counted on
 */
export function drawn(block: Block, instance: number, place: Place): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'paragraph':
      return [paragraph(block.runs, place, block.isFine ? { size: size.fine, color: quiet } : {})];
    case 'heading':
      return [
        new Paragraph({ heading: HeadingLevel.HEADING_3, children: children(block.runs, place) }),
      ];
    case 'quote':
      return [new Paragraph({ indent: { left: 360 }, children: children(block.runs, place) })];
    case 'notice':
      return [
        new Paragraph({
          border: { left: { style: BorderStyle.SINGLE, size: 16, space: 8, color: anil } },
          children: [
            new TextRun({ text: `${block.title}. `, bold: true }),
            ...children(block.runs, place),
          ],
        }),
      ];
    case 'list':
      return listed(block, instance, place);
    case 'bars':
      return [
        paragraph([{ text: block.title, strong: true }], place),
        series(block, place),
        paragraph(block.note, place),
      ];
    case 'answers':
      return [answers(block.head, block.rows, place)];
  }
}

function listed(
  { ordered, items }: ListBlock,
  instance: number,
  place: Place,
  level = 0,
): Paragraph[] {
  return items.flatMap(({ runs, list }) => [
    new Paragraph({
      numbering: { reference: ordered ? 'steps' : 'items', level, instance },
      spacing: { after: 20 },
      children: children(runs, place),
    }),
    ...(list ? listed(list, instance, place, level + 1) : []),
  ]);
}

/** Question and answers: the first row is repeated on a second sheet and read as the heading. */
function answers(head: readonly [string, string], rows: readonly AnswerRow[], place: Place): Table {
  const [question, answered] = head;
  const look = { size: size.small, color: quiet };
  return new Table({
    width: { size: room, type: WidthType.DXA },
    columnWidths: [questionWidth, room - questionWidth],
    borders: { ...open, bottom: line, insideHorizontal: line },
    rows: [
      new TableRow({
        tableHeader: true,
        children: [
          cell([[{ text: question }]], questionWidth, place, look),
          cell([[{ text: answered }]], room - questionWidth, place, look),
        ],
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: [
              cell([[{ text: row.question, strong: true }]], questionWidth, place),
              cell(row.answers, room - questionWidth, place),
            ],
          }),
      ),
    ],
  });
}

/** A chart as what it is made of: years above, figures below. */
function series({ bars }: BarChart, place: Place): Table {
  const width = Math.floor(room / bars.length);
  const look = { size: size.fine };
  return new Table({
    width: { size: width * bars.length, type: WidthType.DXA },
    columnWidths: bars.map(() => width),
    borders: { ...open, bottom: line, insideHorizontal: line },
    rows: [
      new TableRow({
        tableHeader: true,
        children: bars.map(({ name }) =>
          cell([[{ text: name, strong: true }]], width, place, look),
        ),
      }),
      new TableRow({
        children: bars.map(({ label }) => cell([[{ text: label }]], width, place, look)),
      }),
    ],
  });
}

function cell(lines: readonly Run[][], width: number, place: Place, look: Look = {}): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 0, right: 100 },
    children: lines.map(
      (runs) => new Paragraph({ spacing: { after: 20 }, children: children(runs, place, look) }),
    ),
  });
}
