/** The kinds that are joined in a chain, from what makes reintegration hard to what is known to have been done. */
export const chainKinds = [
  'challenges',
  'practices',
  'recommendations',
  'roadmapItems',
  'progress',
] as const;

export type ChainKind = (typeof chainKinds)[number];

type Link = { code: string };

/** The links that join the chain: each is kept in one of its two records, and read from both. */
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

/** The codes of a record's neighbours by kind, each list in the order of its kind; of its own kind there are none. */
type Neighbours = Record<ChainKind, string[]>;

/** Tells the neighbours of a record; a code that is not in the chain has none. */
export type Chain = (kind: ChainKind, code: string) => Neighbours;

/**
 * The chain, both ways. Challenges, practices and recommendations are neighbours where they are linked. Actions are
 * reached over the recommendations that they carry out, from a practice over its support of them; progress over
 * its action; what lies before an action over the recommendations that it carries out.
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

/** Links that are kept in the records of a list, to be followed from what they lead to and back. */
function linked<L extends Link>(list: readonly L[], targetsOf: (record: L) => readonly string[]) {
  const backwards = new Map<string, string[]>();
  const forwards = new Map<string, readonly string[]>();
  for (const record of list) {
    forwards.set(record.code, targetsOf(record));
    for (const target of targetsOf(record))
      backwards.set(target, [...(backwards.get(target) ?? []), record.code]);
  }
  return {
    /** The records that link to one of these. */
    from: (codes: readonly string[]) =>
      distinct(codes.flatMap((code) => backwards.get(code) ?? [])),
    /** What these records link to. */
    to: (codes: readonly string[]) => distinct(codes.flatMap((code) => forwards.get(code) ?? [])),
  };
}

function distinct(codes: readonly string[]): string[] {
  return [...new Set(codes)].toSorted();
}

/** What an editor is told of when it is missing: the neighbours of a kind without which the chain ends there. */
const expectedNeighbours = {
  challenges: ['practices', 'recommendations'],
  practices: ['challenges'],
  recommendations: ['roadmapItems'],
  roadmapItems: ['practices', 'progress'],
  progress: [],
} as const satisfies Record<ChainKind, readonly ChainKind[]>;

/** A gap in the chain: the records of a kind that have no neighbour of another. */
export type ChainGap = { kind: ChainKind; lacks: ChainKind; codes: string[] };

/** Every gap of the chain, also those without a record. */
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
