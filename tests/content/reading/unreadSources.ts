import type { Snapshot } from 'content-models/snapshot/snapshot';

/** Sources that cannot prove what a meeting decided: notes made before it, and what only the contents of were read. */
export function unreadSources({ sources, events }: Snapshot): ReadonlySet<string> {
  return new Set([
    ...sources.filter(({ type }) => type === 'concept-note').map(({ code }) => code),
    ...events
      .flatMap(({ documents }) => documents)
      .filter(({ contents }) => contents.length > 0)
      .map(({ source }) => source),
  ]);
}
