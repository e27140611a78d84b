import type { HandoutFile } from '../src/addresses/handoutPath.ts';
import type { Handout } from '../src/handout/Handout.ts';
import { writeSheet } from '../src/handout/sheetFile.ts';
import { createPrinter } from './printPdf.ts';
import { drawCode } from './qrCode.ts';
import { writeDocx } from './writeDocx.ts';

/** As many pages as one hands round in a meeting: a sheet, printed on both sides. */
const mostPages = 2;

/** The bytes of each file of a handout; all say the same words. */
export type MadeHandout = Record<HandoutFile, Uint8Array>;

/**
 * Makes the files of a handout; undefined where it takes more pages than one hands round, unless there is nothing shorter
 * to be told.
 */
export type MakeHandout = (
  handout: Handout,
  of: { isShortest: boolean },
) => Promise<MadeHandout | undefined>;

/** Opens Typst for many handouts. */
export function openHandoutMaker(): MakeHandout {
  const printer = createPrinter();
  return async (handout, { isShortest }) => {
    const { pdf, pages } = printer.print(handout);
    if (pages > mostPages && !isShortest) return undefined;
    const code = await drawCode(handout.url);
    const docx = await writeDocx(handout, code);
    return { pdf, docx, json: Buffer.from(writeSheet(handout, code)) };
  };
}
