import type { Graph, Thing } from 'schema-dts';

/** The JSON-LD of a page: one graph, without what is not known, safe within a `script` element. */
export function graphJson(nodes: readonly Thing[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': nodes };
  return JSON.stringify(graph, withoutGaps).replaceAll('<', '\\u003c');
}

/** JSON leaves out what is undefined; a list of nothing says nothing either. */
function withoutGaps(_: string, value: unknown): unknown {
  return Array.isArray(value) && value.length === 0 ? undefined : value;
}
