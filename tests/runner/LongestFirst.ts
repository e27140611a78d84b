import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, by how long: one that began last would be waited for alone. */
const longest = [
  'built/toldInAdmin',
  'built/scheduling',
  'built/writing',
  'scripts/start',
  'scripts/publish',
  'built/translating',
  'built/finding',
  'built/publishing',
  'snapshot/interruptedImport',
  'scripts/publishFaults',
  'faults/publisherKilled',
  'built/accessible',
  'browser/publicPages',
  'faults/databaseAway',
  'snapshot/editorsWork',
  'snapshot/samples',
  'built/pictures',
  'faults/firstStart',
  'cms/pictures',
  'faults/savesKilled',
  'faults/starts',
  'built/saves',
  'cms/accounts',
  'built/notices',
  'built/accounts',
  'built/previewing',
  'built/dayOfWork',
  'browser/relevance',
  'snapshot/roundTrip',
  'site/checkKept',
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
