import path from 'node:path';
import { createTurns, inTurn } from 'site/build/mutex';
import { writeSearch } from 'site/build/writeSearch';
import { expect, test } from 'vitest';
import { fullCatalogue } from '../fixtures/fullCatalogue.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const temporary = temporaryFolder();

test('what goes wrong in the thread of a language fails the build, with its reason', async () => {
  const outDir = path.join(temporary(), 'never-built');
  const { snapshot } = await fullCatalogue();
  await expect(writeSearch({ snapshot, outDir })).rejects.toThrow('never-built');
});

test('a thread that fails in its turn leaves the turn to the next', async () => {
  const turns = createTurns();
  const isTaken = () => turns[0] === 1;
  await inTurn(turns, () => Promise.resolve(expect(isTaken()).toBe(true)));
  const failing = inTurn(turns, () => Promise.reject(new Error('no room')));
  await expect(failing).rejects.toThrow('no room');
  expect(isTaken()).toBe(false);
});
