import { create } from 'fontkit';
import PDFDocument from 'pdfkit';
import { formatDate } from '../language/formats.ts';
import type { DossierEntry, DossierWords } from './DossierWords.ts';

declare module 'fontkit' {
  /** It reads any bytes; its types ask for those of Node, which a browser does not have. */
  function create(bytes: Uint8Array): Font | FontCollection;
}

/** The letters of the list: those of the sheets, as TrueType or WOFF. */
export type Letters = { regular: Uint8Array; bold: Uint8Array };

/** Carta with the margins and colours of the sheets (`site/handouts/handout.typ`), in points. */
const margin = { left: 56.7, right: 56.7, top: 45, bottom: 54 };
const [ink, quiet, anil] = ['#1b1d2a', '#55545f', '#26419a'];
const indent = 20;

type Drawing = { doc: PDFKit.PDFDocument; written: (text: string) => Written };

/** A text as the letters can show it; `spoken` is the whole of it, where some of it is not shown. */
type Written = { shown: string; spoken: { actual?: string } };

/**
 * The first pages of a dossier as a tagged PDF: its practices in the reader's order, each with its page and the reader's
 * note. A character without a letter is shown as �, and what is read aloud has it.
 */
export async function pdfList(
  words: DossierWords,
  letters: Letters,
): Promise<{ pdf: Uint8Array; unshown: string[] }> {
  const { locale, title, publisher, counted, madeOn, ownNotes, entries } = words;
  const doc = new PDFDocument({
    size: 'LETTER',
    margins: margin,
    tagged: true,
    lang: locale,
    displayTitle: true,
    pdfVersion: '1.7',
    bufferPages: true,
    info: { Title: title, Author: publisher, Creator: publisher },
    // Without it, the library would look for one of its own.
    font: '',
  });
  const bytes = collected(doc);
  doc.registerFont('regular', letters.regular).registerFont('bold', letters.bold);
  const unshown = new Set<string>();
  const drawing = { doc, written: writtenWith(letters, unshown) };
  const all = doc.struct('Document');
  doc.addStructure(all);
  const tell = (tag: string, size: number, color: string, text: string) => {
    const { shown, spoken } = drawing.written(text);
    all.add(
      doc.struct(tag, spoken, () => {
        const font = tag === 'H1' ? 'bold' : 'regular';
        doc.font(font).fontSize(size).fillColor(color).text(shown);
      }),
    );
  };
  tell('P', 8.5, quiet, publisher);
  tell('H1', 19, ink, title);
  doc.moveDown(0.2);
  tell('P', 11, ink, `${formatDate(madeOn, locale)} · ${counted}`);
  doc.moveDown();
  const list = doc.struct('L');
  all.add(list);
  for (const [place, entry] of entries.entries()) listEntry(entry, place + 1, words, list, drawing);
  list.end();
  if (entries.some(({ note }) => note !== '')) tell('P', 8.5, quiet, ownNotes);
  all.end();
  footers(words, drawing);
  doc.end();
  return { pdf: await bytes, unshown: [...unshown] };
}

function listEntry(
  { title, lang, address, note, sheet }: DossierEntry,
  number: number,
  { notes, sheetless }: DossierWords,
  list: PDFKit.PDFStructureElement,
  { doc, written }: Drawing,
): void {
  const at = margin.left + indent;
  const named = written(title);
  // A title does not stand below without its address.
  const needed = doc.font('bold').fontSize(11).heightOfString(named.shown) + 40;
  if (doc.y > doc.page.height - margin.bottom - needed) doc.addPage();
  const item = doc.struct('LI');
  list.add(item);
  const { y } = doc;
  item.add(
    doc.struct('Lbl', {}, () =>
      doc
        .font('bold')
        .fontSize(11)
        .fillColor(ink)
        .text(`${String(number)}.`),
    ),
  );
  doc.y = y;
  const body = doc.struct('LBody');
  item.add(body);
  const line = (tag: string, options: object, draw: () => void) =>
    body.add(doc.struct(tag, options, draw));
  line('P', { lang, ...named.spoken }, () => doc.text(named.shown, at));
  line('Link', {}, () =>
    doc.font('regular').fontSize(9).fillColor(anil).text(address, at, undefined, { link: address }),
  );
  const noted = note === '' ? [] : `${notes}: ${note}`.split(/\n+/);
  const remarks = [...(sheet ? [] : [sheetless]), ...noted];
  for (const remark of remarks) {
    const { shown, spoken } = written(remark);
    doc.moveDown(0.3);
    line('P', spoken, () => doc.fontSize(10).fillColor(ink).text(shown, at));
  }
  item.end();
  doc.moveDown().text('', margin.left);
}

/** What the sheets say below, on each page: no part of what is read aloud. */
function footers({ publisher, title }: DossierWords, { doc, written }: Drawing): void {
  const { count } = doc.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    doc.switchToPage(page);
    // Else the text would not fit, and begin another page.
    doc.page.margins.bottom = 0;
    const at = doc.page.height - margin.bottom + 22;
    const place = { lineBreak: false };
    doc.markContent('Artifact', { type: 'Pagination' });
    doc.font('regular').fontSize(8).fillColor(quiet);
    doc.text(written(`${publisher} · ${title}`).shown, margin.left, at, place);
    const number = `${String(page + 1)} / ${String(count)}`;
    const right = doc.page.width - margin.right - doc.widthOfString(number);
    doc.text(number, right, at, place);
    doc.endMarkedContent();
  }
}

function writtenWith({ regular }: Letters, unshown: Set<string>): Drawing['written'] {
  const font = create(regular);
  if (!('hasGlyphForCodePoint' in font)) throw new Error('The letters are a collection of fonts.');
  return (text) => {
    const whole = text.normalize('NFC').replace(/[^\S\n]/g, ' ');
    const isShown = (character: string) =>
      character === '\n' || font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
    const lacking = [...new Intl.Segmenter().segment(whole)]
      .map(({ segment }) => segment)
      .filter((segment) => ![...segment].every(isShown));
    if (lacking.length === 0) return { shown: whole, spoken: {} };
    for (const segment of lacking) unshown.add(segment);
    const shown = [...new Intl.Segmenter().segment(whole)]
      .map(({ segment }) => (lacking.includes(segment) ? '\ufffd' : segment))
      .join('');
    return { shown, spoken: { actual: whole } };
  };
}

function collected(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: BlobPart[] = [];
    doc.on('data', (chunk: Uint8Array<ArrayBuffer>) => chunks.push(chunk));
    doc.on('end', () => {
      void new Blob(chunks).arrayBuffer().then((bytes) => resolve(new Uint8Array(bytes)), reject);
    });
    doc.on('error', reject);
  });
}
