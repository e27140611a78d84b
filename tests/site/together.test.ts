import { setTimeout as wait } from 'node:timers/promises';
import { together } from 'site/build/together';
import { expect, test } from 'vitest';

test('a step that fails is told when the others write no more, so that the folder can be cleared', async () => {
  let isWriting = true;
  const failing = Promise.reject(new Error('/mapeo/ could not be rendered'));
  const writing = wait(50).then(() => (isWriting = false));
  await expect(together([failing, writing])).rejects.toThrow('/mapeo/ could not be rendered');
  expect(isWriting).toBe(false);
});

test('steps that are done answer what they made, each in its place', async () => {
  expect(await together([wait(5, 'pages'), Promise.resolve(2)])).toEqual(['pages', 2]);
});
