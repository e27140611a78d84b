/** Records by their codes. */
export function byCode<Code extends string, Item extends { code: Code }>(
  records: readonly Item[],
): Map<Code, Item> {
  return new Map(records.map((record) => [record.code, record]));
}
