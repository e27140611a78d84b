/** So many practices fit side by side. */
export const mostChosen = 4;

/**
 * The codes of practices that an address names: `?ids=BP-0001,BP-0010`. What is no code of a practice is left out, and
 * each counts once.
 */
export function codesIn(query: string, name: 'ids' | 'guardar' = 'ids'): string[] {
  const ids = new URLSearchParams(query).get(name) ?? '';
  const codes = ids
    .toUpperCase()
    .split(',')
    .filter((id) => /^BP-\d{4,}$/.test(id));
  return [...new Set(codes)];
}

/** The codes of the practices that an address asks to compare. */
export function chosenCodes(query: string): string[] {
  return codesIn(query).slice(0, mostChosen);
}

/** The query of the same comparison, with one more practice. */
export function withCode(codes: readonly string[], ...more: string[]): string {
  return `?ids=${[...new Set([...codes, ...more])].join(',')}`;
}
