import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, by how long: one that began last would be waited for alone. */
const longest = [
  'scripts/start',
  'browser/publicPages',
  'snapshot/interruptedImport',
  'snapshot/editorsWork',
  'scripts/publish',
  'snapshot/roundTrip',
  'snapshot/samples',
  'browser/lighthouse',
  'faults/savesKilled',
  'faults/starts',
  'built/accounts',
  'browser/relevance',
  'cms/pictures',
  'cms/accounts',
  'site/build',
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
