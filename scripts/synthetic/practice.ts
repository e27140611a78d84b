import { formatCode } from 'content-models/fields/codes';
import { practices, type Practice } from 'content-models/records/practice';
import { hasValue } from 'content-models/rules/answered';
import { syntheticCompiler } from 'content-models/rules/synthetic';
import { crossCuttingApproaches } from 'content-models/vocabulary/crossCuttingApproaches';
import { entryClasses, type EntryClass } from 'content-models/vocabulary/entryClasses';
import type { EvidenceLevel } from 'content-models/vocabulary/evidenceLevels';
import { institutionRoles } from 'content-models/vocabulary/institutionRoles';
import { relevances } from 'content-models/vocabulary/relevances';
import { statuses } from 'content-models/vocabulary/statuses';
import { territorialScopes } from 'content-models/vocabulary/territorialScopes';
import type { CatalogueSize } from './catalogueSize.ts';
import { classify } from './classify.ts';
import { createRandom, type Random } from './createRandom.ts';
import { createWriter, type Writer } from './prose.ts';
import { approved, readerDates, someDay } from './recordState.ts';

const evidenceWeights = new Map<EvidenceLevel, number>([
  ['0', 25],
  ['1', 35],
  ['2', 22],
  ['3', 10],
  ['4', 6],
  ['5', 2],
]);

/** Generates the n-th practice, of four to eight hundred words in each language, which says that it is synthetic. */
export function syntheticPractice(number: number, size: CatalogueSize, seed: number): Practice {
  const random = createRandom(seed, 'practice', number);
  const writer = createWriter(random, size.names);
  const code = formatCode('practices', number);
  const sources = someSources(number, size, random);
  const answered = {
    ...classify(random),
    ...life(random),
    ...who(random, size, sources),
    ...narratives(random, writer, sources),
    facts: facts(random, writer, sources),
  };
  const values = new Map<string, unknown>(Object.entries(answered));
  return practices.schema.parse({
    code,
    slug: `ficha-sintetica-${number}`,
    ...names(code, writer),
    ...trust(random),
    ...answered,
    sources,
    challenges: random.chance(0.6) ? [formatCode('challenges', random.rank(size.challenges))] : [],
    related: related(number, size, random, writer),
    compiledBy: syntheticCompiler,
    translation: approved,
    notStated: practices.questions.filter((field) => !hasValue(values.get(field))),
    ...readerDates(random),
  });
}

function names(code: string, writer: Writer) {
  const [service, people, place] = [
    writer.phrase('service'),
    writer.phrase('people'),
    writer.name(),
  ];
  const [second, office] = [writer.sentence('does'), writer.phrase('office')];
  const title = {
    es: `Práctica sintética ${code}: ${service.es} en ${place}`,
    en: `Synthetic practice ${code}: ${service.en} in ${place}`,
  };
  const summary = {
    es: `Práctica sintética, inventada para medir. En ${place}, ${office.es} atiende a ${people.es}. ${second.es}`,
    en: `Synthetic practice, made up to measure with. In ${place}, ${office.en} serves ${people.en}. ${second.en}`,
  };
  return { title, summary };
}

/** Two sources of its own, and some that many entries share. */
function someSources(number: number, { sources }: CatalogueSize, random: Random): string[] {
  const ownOnes = [number * 2 - 1, number * 2];
  const sharedOnes = Array.from({ length: random.between(1, 4) }, () => random.rank(sources));
  return [...new Set([...ownOnes, ...sharedOnes])].map((each) => formatCode('sources', each));
}

function life(random: Random) {
  const start = random.between(2005, 2024);
  const status = random.pick(statuses.keys);
  return {
    startDate: random.chance(0.8) ? String(start) : undefined,
    endDate: random.chance(0.3) ? String(Math.min(2025, start + random.between(1, 6))) : undefined,
    status,
    statusAsOf: status === 'unknown' ? undefined : '2025',
    lifecycle: 'current',
    territorialScope: random.chance(0.8) ? random.pick(territorialScopes.keys) : undefined,
    relevance: random.pick(relevances.keys),
    crossCutting: random.chance(0.5)
      ? random.some(crossCuttingApproaches.keys, random.between(1, 2)).map((approach) => ({
          id: random.hex(24),
          approach,
          significance: random.pick(['1', '2']),
        }))
      : [],
  };
}

function who(random: Random, { institutions }: CatalogueSize, sources: readonly string[]) {
  const codes = Array.from({ length: random.between(0, 4) }, () =>
    formatCode('institutions', random.rank(institutions)),
  );
  return {
    institutions: [...new Set(codes)].map((institution) => ({
      id: random.hex(24),
      institution,
      role: random.pick(institutionRoles.keys),
      sources: random.some(sources, 1),
    })),
  };
}

function narratives(random: Random, writer: Writer, sources: readonly string[]) {
  const paragraph = (kind: Parameters<Writer['paragraph']>[0], from: number, to: number) =>
    writer.paragraph(kind, random.between(from, to), random.pick(sources));
  const parts = [paragraph('does', 4, 8), paragraph('does', 3, 8), paragraph('does', 3, 8)];
  return {
    context: paragraph('context', 3, 6),
    objectives: random.chance(0.8) ? paragraph('aims', 2, 4) : undefined,
    description: { es: parts.flatMap(({ es }) => es), en: parts.flatMap(({ en }) => en) },
    enablingFactors: random.chance(0.6) ? paragraph('helps', 2, 4) : undefined,
    constraints: random.chance(0.6) ? paragraph('hinders', 2, 4) : undefined,
    lessons: random.chance(0.7) ? paragraph('learned', 2, 5) : undefined,
    replication: random.chance(0.6) ? paragraph('repeat', 2, 4) : undefined,
  };
}

function facts(random: Random, writer: Writer, sources: readonly string[]) {
  return Array.from({ length: random.between(0, 7) }, () => ({
    id: random.hex(24),
    statement: writer.sentence('fact'),
    ...(random.chance(0.6) && {
      value: random.between(15, 980),
      unit: { es: 'personas', en: 'people' },
    }),
    date: String(random.between(2015, 2025)),
    sources: random.some(sources, random.between(1, 2)),
    notStated: ['locator'],
  }));
}

function related(number: number, { entries }: CatalogueSize, random: Random, writer: Writer) {
  const others = Array.from({ length: random.between(0, 2) }, () => random.rank(entries));
  return [...new Set(others)]
    .filter((other) => other !== number)
    .map((other) => {
      const service = writer.phrase('service');
      return {
        id: random.hex(24),
        practice: formatCode('practices', other),
        reason: { es: `Las dos ofrecen ${service.es}.`, en: `Both offer ${service.en}.` },
      };
    });
}

function trust(random: Random) {
  const evidenceLevel = random.weighted(evidenceWeights);
  const mayBeGood = Number(evidenceLevel) >= 3;
  const classes: readonly EntryClass[] = entryClasses.keys.filter(
    (key) => mayBeGood || key !== 'good-practice',
  );
  return {
    entryClass: random.chance(0.7) ? 'documented' : random.pick(classes),
    evidenceLevel,
    verification: random.pick(['0', '1', '1', '1', '2', '3']),
    verifiedOn: someDay(random),
    reviewDue: '2027-12-31',
  };
}
