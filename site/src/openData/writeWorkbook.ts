import writeExcelFile from 'write-excel-file/node';
import { fileSheet, workbookFont, type Sheet } from './fileSheets.ts';
import { withoutTimes } from './withoutTimes.ts';

/** Writes sheets as an XLSX workbook: the same bytes for the same sheets. */
export async function writeWorkbook(sheets: readonly Sheet[]): Promise<Buffer> {
  return withoutTimes(await writeExcelFile(sheets.map(fileSheet), workbookFont).toBuffer());
}
