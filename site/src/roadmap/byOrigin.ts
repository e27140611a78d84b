import { originKinds, type OriginKind } from 'content-models/vocabulary/originKinds';

/** Actions that come from a source, or those that the editors propose; `id` is the anchor of their section. */
export type OriginGroup<Row = unknown> = {
  name: 'sourced' | 'proposed';
  id: string;
  origins: OriginKind[];
  rows: Row[];
};

/** Keeps what the editors propose apart from what comes from a source, which is first; no group is empty. */
export function byOrigin<Row>(
  rows: readonly Row[],
  originOf: (row: Row) => OriginKind,
): OriginGroup<Row>[] {
  const isProposal = (row: Row) => originOf(row) === 'editors-proposal';
  const groups = [
    { name: 'sourced' as const, id: 'acciones', rows: rows.filter((row) => !isProposal(row)) },
    { name: 'proposed' as const, id: 'propuestas', rows: rows.filter(isProposal) },
  ];
  return groups
    .filter((group) => group.rows.length > 0)
    .map((group) => ({
      ...group,
      origins: originKinds.keys.filter((key) => group.rows.some((row) => originOf(row) === key)),
    }));
}
