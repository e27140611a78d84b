/** A figure as it was meant, or the two that it may be: `33.000` is thirty-three thousand or thirty-three. */
export type Figure = { value: number } | { either: readonly [number, number] };

/**
 * Reads a figure with a point or a comma for thousands or decimals, as the countries of the region differ in it:
 * `33 000`, `1,234,567`, `1.234.567,5`, `12,5`. One separator before exactly three digits may be either.
 * @returns undefined for what is no figure.
 */
export function readFigure(text: string): Figure | undefined {
  const written = text.replace(/[\s\u00A0\u202F']/g, '');
  if (!/^-?\d[\d.,]*$/.test(written)) return undefined;
  const separators = [...new Set(written.replace(/[^.,]/g, ''))];
  if (separators.length === 0) return { value: Number(written) };
  if (separators.length === 2) return withBoth(written);
  const [separator = '.'] = separators;
  const groups = written.split(separator);
  if (groups.length > 2) return isGrouped(groups) ? { value: Number(groups.join('')) } : undefined;
  const decimal = Number(groups.join('.'));
  return isGrouped(groups)
    ? { either: [Number(groups.join('')), decimal] }
    : decimalOf(groups, decimal);
}

function decimalOf(groups: readonly string[], decimal: number): Figure | undefined {
  return groups.every((group) => group !== '') ? { value: decimal } : undefined;
}

/** With both separators the last one is that of the decimals: `1.234,5`. */
function withBoth(written: string): Figure | undefined {
  const last = Math.max(written.lastIndexOf('.'), written.lastIndexOf(','));
  const [whole, decimals] = [written.slice(0, last), written.slice(last + 1)];
  const thousands = written[last] === ',' ? '.' : ',';
  const groups = whole.split(thousands);
  if (!isGrouped(groups) || !/^\d+$/.test(decimals)) return undefined;
  return { value: Number(`${groups.join('')}.${decimals}`) };
}

/** Groups of three digits after one to three that are not 0: `1` `234` `567`. */
function isGrouped([first = '', ...others]: readonly string[]): boolean {
  return (
    /^-?[1-9]\d{0,2}$/.test(first) &&
    others.length > 0 &&
    others.every((group) => /^\d{3}$/.test(group))
  );
}

/** A figure with narrow spaces between its thousands, which nobody takes for decimals: `33 000`. */
export function spacedFigure(value: number): string {
  const [whole = '', decimals] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u202F');
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}
