/**
 * Whether a partial date is certainly before another one: `2016` is before `2020-05`, and neither before nor after
 * `2016-03`.
 */
export function isBefore(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) < other.slice(0, length);
}
