import { existsSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { forgetOldMadeFiles, openMadeFiles } from 'site/build/madeFiles';
import { beforeEach, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../temporaryFolder.ts';

const folder = temporaryFolder();
const cache = () => join(folder(), 'cache');
const release = () => join(folder(), 'release');
const day = 24 * 60 * 60 * 1000;

describe('a cached file', () => {
  beforeEach(async () => {
    rmSync(cache(), { recursive: true, force: true });
    rmSync(release(), { recursive: true, force: true });
    await openMadeFiles(cache(), release()).place('a.png', () => Promise.resolve(Buffer.from('a')));
  });

  const age = (days: number) => {
    const then = new Date(Date.now() - days * day);
    for (const name of readdirSync(cache())) utimesSync(join(cache(), name), then, then);
  };

  test('stays as long as a release holds it, however old it is', () => {
    age(400);
    forgetOldMadeFiles(cache());
    expect(readdirSync(cache())).toHaveLength(1);
  });

  test('stays for a month after the last release that held it', () => {
    rmSync(release(), { recursive: true });
    age(29);
    forgetOldMadeFiles(cache());
    expect(readdirSync(cache())).toHaveLength(1);
  });

  test('goes then, and nothing else of the cache', () => {
    rmSync(release(), { recursive: true });
    age(31);
    forgetOldMadeFiles(cache());
    expect(readdirSync(cache())).toEqual([]);
    expect(existsSync(cache())).toBe(true);
  });
});
