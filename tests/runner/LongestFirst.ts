import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, by how long: one that began last would be waited for alone. */
const longest = [
  'browser/publicPages',
  'scripts/start',
  'scripts/publish',
  'faults/starts',
  'snapshot/editorsWork',
  'cms/accounts',
  'built/accounts',
  'faults/firstStart',
  'built/saves',
  'cms/pictures',
  'faults/savesKilled',
  'cms/prepare',
  'faults/publicServer',
  'browser/relevance',
  'site/structuredData',
  'snapshot/roundTrip',
  'site/build',
  'snapshot/samples',
  'browser/lighthouse',
].map((name) => `/tests/${name}.test.ts`);

/** Begins with the longest files, whichever project they belong to. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const others = await super.sort(files);
    return others.toSorted((a, b) => rank(a) - rank(b));
  }
}

function rank({ moduleId }: TestSpecification): number {
  const index = longest.findIndex((name) => moduleId.endsWith(name));
  return index === -1 ? longest.length : index;
}
