import { join } from 'node:path';
import { repositoryRoot } from 'cms/env';
import { expect, test } from 'vitest';
import { startProcess } from './nodeProcess.ts';

test.each([['--forzar'], ['publica'], ['--force=si']])(
  'a command that is given what it does not take says so, without a stack: %s',
  async (argument) => {
    const { ended, output } = startProcess(
      [join(repositoryRoot, 'scripts/publish-site.ts'), argument],
      {},
    );
    expect(await ended).toBe(1);
    expect(output()).toContain('La orden no entiende lo que se le pide; el README dice qué admite');
    expect(output()).toContain('The command does not take this');
    expect(output()).not.toMatch(/\n +at /);
  },
);
