import path from 'node:path';
import { writeSearch } from 'site/release/writeSearch';
import { expect, test } from 'vitest';
import { fullCatalogue } from '../fixtures/fullCatalogue.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const temporary = temporaryFolder();

test('what goes wrong in the thread of a language fails the build, with its reason', async () => {
  const outDir = path.join(temporary(), 'never-built');
  const { snapshot } = await fullCatalogue();
  await expect(writeSearch({ snapshot, outDir })).rejects.toThrow('never-built');
});
