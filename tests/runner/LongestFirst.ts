import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, by how long: one that began last would be waited for alone. */
const longest = [
  'built/scheduling',
  'snapshot/roundTrip',
  'built/toldInAdmin',
  'built/writing',
  'scripts/publishFaults',
  'browser/publicPages',
  'scripts/start',
  'built/publishing',
  'built/accessible',
  'scripts/publish',
  'faults/databaseAway',
  'built/notices',
  'built/finding',
  'built/translating',
  'snapshot/interruptedImport',
  'faults/publisherKilled',
  'snapshot/editorsWork',
  'snapshot/samples',
  'built/pictures',
  'faults/firstStart',
  'cms/pictures',
  'faults/savesKilled',
  'faults/starts',
  'built/saves',
  'cms/accounts',
  'built/accounts',
  'built/previewing',
  'built/dayOfWork',
  'browser/relevance',
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
