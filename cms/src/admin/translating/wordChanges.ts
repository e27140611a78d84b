import { diffWordsWithSpace } from 'diff';

/** A part of a text: as it was before too, new in it, or no longer there. */
export type Piece = { text: string; kind: 'same' | 'added' | 'removed' };

/** What changed in a text, word by word; without the removed parts it is the text as it is now. */
export function wordChanges(before: string, now: string): Piece[] {
  return diffWordsWithSpace(before, now).map(({ value, added, removed }) => ({
    text: value,
    kind: added ? 'added' : removed ? 'removed' : 'same',
  }));
}

/**
 * Hands out the pieces of a text bit by bit, to show them in the paragraphs and formats in which they stand.
 * @returns a function that takes the next so many characters of the text as it is now, with what was removed before
 * them; without a number, all that is left.
 */
export function takePieces(pieces: readonly Piece[]): (length?: number) => Piece[] {
  const left = pieces.map((piece) => ({ ...piece }));
  return (length = Infinity) => {
    const taken: Piece[] = [];
    let wanted = length;
    for (let next = left[0]; next; next = left[0]) {
      if (next.kind === 'removed') {
        taken.push(next);
        left.shift();
        continue;
      }
      if (wanted === 0) break;
      const text = next.text.slice(0, wanted);
      taken.push({ ...next, text });
      wanted -= text.length;
      next.text = next.text.slice(text.length);
      if (next.text === '') left.shift();
    }
    return taken;
  };
}
