/** So many practices fit side by side. */
export const mostChosen = 4;

/**
 * The codes of the practices that an address asks to compare: `?ids=BP-0001,BP-0010`. What is no code of a practice is
 * left out, and each counts once.
 */
export function chosenCodes(query: string): string[] {
  const ids = new URLSearchParams(query).get('ids') ?? '';
  const codes = ids
    .toUpperCase()
    .split(',')
    .filter((id) => /^BP-\d{4,}$/.test(id));
  return [...new Set(codes)].slice(0, mostChosen);
}

/** The query of the same comparison, with one more practice. */
export function withCode(codes: readonly string[], ...more: string[]): string {
  return `?ids=${[...new Set([...codes, ...more])].join(',')}`;
}
