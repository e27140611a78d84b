/** Number of records of each kind in a synthetic catalogue. */
export type CatalogueSize = ReturnType<typeof catalogueSize>;

/**
 * Derives the number of records from the number of entries. The seed has ten sources and three institutions per entry;
 * in a large catalogue many are shared. The roadmap does not grow with the entries: it is agreed on in a few meetings.
 */
export function catalogueSize(entries: number) {
  return {
    entries,
    sources: entries * 2,
    institutions: Math.max(8, Math.round(entries / 8)),
    challenges: bounded(entries / 20, 8, 120),
    recommendations: bounded(entries / 40, 6, 60),
    roadmapItems: bounded(entries / 100, 4, 30),
    progress: bounded(entries / 50, 4, 60),
    names: entries * 4,
  };
}

function bounded(count: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, Math.round(count)));
}
