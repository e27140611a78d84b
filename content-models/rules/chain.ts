/** The kinds of the chain, in order: challenge, practice, recommendation, roadmap item, progress. */
export const chainKinds = [
  'challenges',
  'practices',
  'recommendations',
  'roadmapItems',
  'progress',
] as const;

export type ChainKind = (typeof chainKinds)[number];

type Link = { code: string };

/** The links of the chain; each is stored in one of its two records and followed in both directions. */
export type ChainLinks = {
  challenges: readonly Link[];
  practices: readonly (Link & { challenges: readonly string[] })[];
  recommendations: readonly (Link & {
    challenges: readonly string[];
    practices: readonly string[];
  })[];
  roadmapItems: readonly (Link & {
    recommendations: readonly string[];
    supportingPractices: readonly string[];
  })[];
  progress: readonly (Link & { roadmapItem: string })[];
};

/** The codes of the neighbours of a record by kind, sorted; the list of its own kind is empty. */
type Neighbours = Record<ChainKind, string[]>;

/** Looks up the neighbours of a record; an unknown code has none. */
export type Chain = (kind: ChainKind, code: string) => Neighbours;

/**
 * Builds the chain, a graph that is traversed in both directions. Challenges, practices and recommendations are
 * neighbours where they are linked directly. Actions (roadmap items) are reached through the recommendations that they
 * carry out or, from a practice, through its support of them; progress is reached through its action.
 */
export function chainOf(links: ChainLinks): Chain {
  const practices = linked(links.practices, (practice) => practice.challenges);
  const answers = linked(links.recommendations, (recommendation) => recommendation.challenges);
  const uses = linked(links.recommendations, (recommendation) => recommendation.practices);
  const carriesOut = linked(links.roadmapItems, (item) => item.recommendations);
  const supportedBy = linked(links.roadmapItems, (item) => item.supportingPractices);
  const about = linked(links.progress, (progress) => [progress.roadmapItem]);

  const finders: { [K in ChainKind]: (codes: string[]) => Omit<Neighbours, K> } = {
    challenges: (codes) => {
      const recommendations = answers.from(codes);
      const roadmapItems = carriesOut.from(recommendations);
      const progress = about.from(roadmapItems);
      return { practices: practices.from(codes), recommendations, roadmapItems, progress };
    },
    practices: (codes) => {
      const roadmapItems = supportedBy.from(codes);
      return {
        challenges: practices.to(codes),
        recommendations: uses.from(codes),
        roadmapItems,
        progress: about.from(roadmapItems),
      };
    },
    recommendations: (codes) => {
      const roadmapItems = carriesOut.from(codes);
      return {
        challenges: answers.to(codes),
        practices: uses.to(codes),
        roadmapItems,
        progress: about.from(roadmapItems),
      };
    },
    roadmapItems: (codes) => {
      const recommendations = carriesOut.to(codes);
      return {
        challenges: answers.to(recommendations),
        practices: supportedBy.to(codes),
        recommendations,
        progress: about.from(codes),
      };
    },
    progress: (codes) => {
      const roadmapItems = about.to(codes);
      return { ...finders.roadmapItems(roadmapItems), roadmapItems };
    },
  };
  const none: Neighbours = {
    challenges: [],
    practices: [],
    recommendations: [],
    roadmapItems: [],
    progress: [],
  };
  return (kind, code) => ({ ...none, ...finders[kind]([code]), [kind]: [] });
}

/** Indexes the links of a list of records in both directions. */
function linked<L extends Link>(list: readonly L[], targetsOf: (record: L) => readonly string[]) {
  const backwards = new Map<string, string[]>();
  const forwards = new Map<string, readonly string[]>();
  for (const record of list) {
    forwards.set(record.code, targetsOf(record));
    for (const target of targetsOf(record))
      backwards.set(target, [...(backwards.get(target) ?? []), record.code]);
  }
  return {
    /** The records that link to one of these codes. */
    from: (codes: readonly string[]) =>
      distinct(codes.flatMap((code) => backwards.get(code) ?? [])),
    /** The codes that these records link to. */
    to: (codes: readonly string[]) => distinct(codes.flatMap((code) => forwards.get(code) ?? [])),
  };
}

function distinct(codes: readonly string[]): string[] {
  return [...new Set(codes)].toSorted();
}

/** The neighbours that an editor is reminded of when they are missing: without them the chain ends at the record. */
const expectedNeighbours = {
  challenges: ['practices', 'recommendations'],
  practices: ['challenges'],
  recommendations: ['roadmapItems'],
  roadmapItems: ['practices', 'progress'],
  progress: [],
} as const satisfies Record<ChainKind, readonly ChainKind[]>;

/** A gap in the chain: the records of a kind without a neighbour of another kind. */
export type ChainGap = { kind: ChainKind; lacks: ChainKind; codes: string[] };

/** All gaps of the chain, including those with no record in them. */
export function chainGaps(links: ChainLinks): ChainGap[] {
  const chain = chainOf(links);
  return chainKinds.flatMap((kind) =>
    expectedNeighbours[kind].map((lacks) => ({
      kind,
      lacks,
      codes: links[kind]
        .map(({ code }) => code)
        .filter((code) => chain(kind, code)[lacks].length === 0),
    })),
  );
}
