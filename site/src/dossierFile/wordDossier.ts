import {
  Document,
  ExternalHyperlink,
  HeadingLevel,
  InternalHyperlink,
  Paragraph,
  TextRun,
  type ISectionOptions,
} from 'docx';
import { readSheet } from '../handout/sheetFile.ts';
import { formatDate } from '../language/formats.ts';
import { bookmarkOf, footer, handoutSection, paper, typed } from '../word/handoutSection.ts';
import { languageTags, numberings, quiet, size, stylesOf } from '../word/styles.ts';
import type { DossierEntry, DossierWords } from './DossierWords.ts';

/**
 * A dossier as one Word document: the list of its practices, then the sheet of each on a new page, with the reader's notes
 * in the place of the lines to write on. A sheet comes as it is published beside its Word document.
 */
export function wordDossier(words: DossierWords): Document {
  const { locale, title, publisher, entries } = words;
  return new Document({
    title,
    creator: publisher,
    lastModifiedBy: publisher,
    styles: stylesOf(locale),
    numbering: numberings,
    sections: [
      firstPage(words),
      ...entries.flatMap(({ sheet, note }, place) =>
        sheet === undefined ? [] : [handoutSection({ ...readSheet(sheet), note, nth: place + 1 })],
      ),
    ],
  });
}

function firstPage(words: DossierWords): ISectionOptions {
  const { locale, title, madeOn, counted, publisher, ownNotes, entries } = words;
  const made = `${formatDate(madeOn, locale)} · ${counted}`;
  const isNoted = entries.some(({ note }) => note !== '');
  return {
    ...paper,
    footers: { default: footer(`${publisher} · ${title}`) },
    children: [
      small(publisher),
      new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(title)] }),
      new Paragraph({ children: [new TextRun(made)], spacing: { after: 200 } }),
      ...entries.flatMap((entry, place) => listed(entry, place, words)),
      ...(isNoted ? [small(ownNotes)] : []),
    ],
  };
}

/** A practice of the list: its title leads to its sheet, its address to its page. */
function listed(
  { title, lang, address, note, sheet }: DossierEntry,
  place: number,
  { sheetless, notes }: DossierWords,
): Paragraph[] {
  const value = languageTags[lang];
  const language = value ? { language: { value } } : {};
  const named = new TextRun({ text: title, bold: true, ...language });
  const written = new TextRun({ text: address, style: 'Hyperlink', size: size.fine });
  const item = new Paragraph({
    numbering: { reference: 'steps', level: 0, instance: 0 },
    spacing: { after: 100 },
    children: [
      sheet === undefined
        ? named
        : new InternalHyperlink({ anchor: bookmarkOf(place + 1), children: [named] }),
      new TextRun({ break: 1 }),
      new ExternalHyperlink({ link: address, children: [written] }),
      ...(sheet === undefined ? [new TextRun({ text: sheetless, break: 1 })] : []),
    ],
  });
  // The note of one that has no sheet has no other place.
  if (sheet !== undefined || note === '') return [item];
  return [item, ...typed(`${notes}: ${note}`)];
}

function small(text: string): Paragraph {
  return new Paragraph({ children: [new TextRun({ text, size: size.fine, color: quiet })] });
}
