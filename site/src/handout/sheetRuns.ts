import type { AssembledFact } from '../record/assembleFacts.ts';
import type { SheetValue } from '../record/factSheet.ts';
import { capitalised } from '../language/formats.ts';
import type { Localized } from '../language/localize.ts';
import type { Run } from './Handout.ts';

/** Paper leads only where one can go from it: to other sites and to telephones, not through the catalogue. */
const isOutside = (href: string | undefined) => href !== undefined && /^(https?|tel):/.test(href);

/** A value of a fact sheet, its explanation, then the numbers of its sources. */
export function valueRuns({ text, href, lang, note, noteLang, calls = [] }: SheetValue): Run[] {
  const numbers = calls.map(({ number }) => number);
  const value: Run = { text, lang, ...(isOutside(href) && { href }) };
  if (!note) return [{ ...value, calls: numbers }];
  return [value, { text: ` (${note})`, lang: noteLang, calls: numbers }];
}

/** A fact on one line: its year, its figure, what it says, the numbers of its sources. */
export function factRuns({ day, figure, statement, calls }: AssembledFact): Run[] {
  const amount = [figure?.hedge, figure?.value, figure?.unit?.value].filter(Boolean).join(' ');
  return [
    ...(day ? [{ text: `${day.slice(0, 4)}. ` }] : []),
    ...(amount
      ? [
          { text: capitalised(amount), strong: true as const, lang: figure?.unit?.lang },
          { text: '. ' },
        ]
      : []),
    { text: statement.value, lang: statement.lang, calls: calls.map(({ number }) => number) },
  ];
}

export function textRun({ value, lang }: Localized): Run {
  return { text: value, lang };
}
