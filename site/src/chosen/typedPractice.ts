import { foldText } from 'content-models/rules/foldText';
import { chosenCodes } from '../addresses/chosenCodes.ts';

/**
 * The codes that what was typed may mean: a code, or the practices whose offered name has all its words, in any order and
 * without regard to accents. One whose title is just that comes alone.
 * @param offered names as `BP-0001 · Title`
 */
export function typedPractices(typed: string, offered: readonly string[]): string[] {
  const [code] = chosenCodes(`?ids=${typed.trim().split(' ')[0] ?? ''}`);
  if (code) return [code];
  const words = foldText(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const names = offered.map((name) => foldText(name));
  const title = words.join(' ');
  const same = offered.filter((_, place) => names[place]?.endsWith(` · ${title}`));
  const found = offered.filter((_, place) => words.every((word) => names[place]?.includes(word)));
  return (same.length > 0 ? same : found).flatMap((name) =>
    chosenCodes(`?ids=${name.split(' ')[0]}`),
  );
}
