import type { Graph, Thing } from 'schema-dts';

/** The JSON-LD of a page: a single graph without unknown values, escaped for a `script` element. */
export function graphJson(nodes: readonly Thing[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': nodes };
  return JSON.stringify(graph, withoutGaps).replaceAll('<', '\\u003c');
}

/** JSON.stringify leaves out undefined; this leaves out empty lists too. */
function withoutGaps(_: string, value: unknown): unknown {
  return Array.isArray(value) && value.length === 0 ? undefined : value;
}
