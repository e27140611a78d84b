/**
 * The edit distance of two words: insertions, deletions, substitutions and transpositions of adjacent letters (optimal
 * string alignment). Stops early and returns more than `limit` once the distance is sure to exceed it.
 */
export function editDistance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      current.push(cheapest(one, other, row, column, { before, previous, current }));
    }
    if (Math.min(...current) > limit) return limit + 1;
    [before, previous] = [previous, current];
  }
  return previous[other.length] ?? limit + 1;
}

type Rows = { before: number[]; previous: number[]; current: number[] };

function cheapest(one: string, other: string, row: number, column: number, rows: Rows): number {
  const far = Number.POSITIVE_INFINITY;
  const isSame = one[row - 1] === other[column - 1];
  const isSwapped =
    row > 1 &&
    column > 1 &&
    one[row - 1] === other[column - 2] &&
    one[row - 2] === other[column - 1];
  return Math.min(
    (rows.previous[column] ?? far) + 1,
    (rows.current[column - 1] ?? far) + 1,
    (rows.previous[column - 1] ?? far) + (isSame ? 0 : 1),
    isSwapped ? (rows.before[column - 2] ?? far) + 1 : far,
  );
}
