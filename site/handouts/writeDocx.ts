import { Document, Packer } from 'docx';
import type { Handout } from '../src/handout/Handout.ts';
import { handoutSection } from '../src/word/handoutSection.ts';
import { numberings, stylesOf } from '../src/word/styles.ts';
import { sameBytes } from './sameBytes.ts';

/**
 * Writes a handout as a Word document with real headings, lists, a table with a heading row and links: what the PDF says,
 * in its order, to be changed by whoever takes it along. The same words give the same bytes.
 * @param code the QR code of its page, as a PNG
 */
export async function writeDocx(handout: Handout, code: Uint8Array): Promise<Uint8Array> {
  const { locale, title, publisher, url, updatedOn } = handout;
  const document = new Document({
    title: title.text,
    creator: publisher,
    lastModifiedBy: publisher,
    description: url,
    styles: stylesOf(locale),
    numbering: numberings,
    sections: [handoutSection({ handout, code, nth: 0, note: '' })],
  });
  return sameBytes(await Packer.toBuffer(document), updatedOn);
}
