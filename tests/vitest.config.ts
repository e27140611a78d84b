import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './runner/LongestFirst.ts';

const repositoryRoot = join(import.meta.dirname, '..');

/** Tests of these folders need a real MongoDB server as well; it starts only when one of them runs. */
const withMongodb = ['built', 'cms', 'faults', 'snapshot'];

export default defineConfig({
  root: repositoryRoot,
  test: {
    reporters: ['default', join(import.meta.dirname, 'runner/SummaryReporter.ts')],
    // What a passing test prints is of no interest.
    silent: 'passed-only',
    // Three processes for two cores: many files wait for a server, a database or a browser. Each may hold a Payload.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    // A MongoDB server beside much other work takes its time to end; one that is not waited for leaves its data behind.
    teardownTimeout: 60_000,
    projects: [
      // Its components are compiled by Astro's plugins for Vite.
      join(import.meta.dirname, 'components/vitest.config.ts'),
      {
        extends: true,
        test: {
          name: 'mongodb',
          include: withMongodb.map((folder) => `tests/${folder}/**/*.test.ts`),
          globalSetup: [
            join(import.meta.dirname, 'runner/provideRunFolder.ts'),
            join(import.meta.dirname, 'runner/provideChromium.ts'),
            join(import.meta.dirname, 'runner/provideMongodb.ts'),
          ],
          testTimeout: 120_000,
          hookTimeout: 240_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'arraigo',
          include: ['tests/**/*.test.ts'],
          exclude: [
            '**/node_modules/**',
            ...['components', ...withMongodb].map((folder) => `tests/${folder}/**`),
          ],
          globalSetup: [
            join(import.meta.dirname, 'runner/provideRunFolder.ts'),
            join(import.meta.dirname, 'runner/provideChromium.ts'),
            join(import.meta.dirname, 'runner/provideProxies.ts'),
          ],
          testTimeout: 60_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
