import {
  ExternalHyperlink,
  InternalHyperlink,
  Paragraph,
  TextRun,
  type ParagraphChild,
} from 'docx';
import type { Run } from '../handout/Handout.ts';
import { anil, languageTags } from './styles.ts';

/** How a run looks where it differs from the text around it: half points, and a colour without its #. */
export type Look = { size?: number; color?: string | undefined };

/** Where in a document a handout stands: `bookmark` names a source of it by its number. */
export type Place = { bookmark: (source: number) => string };

export function paragraph(runs: readonly Run[], place: Place, look: Look = {}): Paragraph {
  return new Paragraph({ children: children(runs, place, look) });
}

export function children(runs: readonly Run[], place: Place, look: Look = {}): ParagraphChild[] {
  return runs.flatMap((run) => {
    const words = textRun(run, look);
    const linked = run.href ? new ExternalHyperlink({ link: run.href, children: [words] }) : words;
    return [linked, ...(run.calls ?? []).map((number, nth) => call(number, nth, place))];
  });
}

function textRun({ text, lang, strong, emphasis, href }: Run, { size: points, color }: Look) {
  const value = lang && languageTags[lang];
  return new TextRun({
    text,
    ...(points !== undefined && { size: points }),
    ...(color !== undefined && { color }),
    ...(strong && { bold: true }),
    ...(emphasis && { italics: true }),
    ...(value && { language: { value } }),
    ...(href && { style: 'Hyperlink' }),
  });
}

/** The number of a source, which leads to it; it never starts a line. */
function call(number: number, nth: number, { bookmark }: Place): InternalHyperlink {
  const before = nth === 0 ? '\u202f' : ',\u202f';
  const text = new TextRun({ text: `${before}${String(number)}`, superScript: true, color: anil });
  return new InternalHyperlink({ anchor: bookmark(number), children: [text] });
}
