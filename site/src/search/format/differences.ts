/** Delta-encodes ascending numbers, which compresses well: `3 5 6` becomes `3 2 1`. */
export function encodeAscending(numbers: readonly number[]): string {
  return numbers.map((number, place) => number - (numbers[place - 1] ?? 0)).join(' ');
}

/** Decodes them. */
export function decodeAscending(differences: string): number[] {
  let sum = 0;
  return differences
    .split(' ')
    .filter(Boolean)
    .map((difference) => (sum += Number(difference)));
}
