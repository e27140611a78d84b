/** Web worker of the comparison: writes the sheet that it is sent as a workbook, and sends that back. */
import writeExcelFile from 'write-excel-file/universal';
import { fileSheet, workbookFont, type Sheet } from '../openData/fileSheets.ts';

addEventListener('message', ({ data }: MessageEvent<Sheet>) => {
  void writeExcelFile([fileSheet(data)], workbookFont)
    .toBlob()
    .then((workbook) => postMessage(workbook))
    // Heard by the page as an error of the worker; a rejection would not be.
    .catch(reportError);
});
