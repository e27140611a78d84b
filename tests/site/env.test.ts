import { readSiteEnvironment } from 'site/env';
import { expect, test } from 'vitest';

test('a build is told everything that is wrong with its environment, in one message', () => {
  expect(() =>
    readSiteEnvironment({
      NODE_ENV: 'test',
      SITE_URL: 'arraigo',
      SITE_LANGUAGE: 'fr',
      DATA_FILES: '[{',
    }),
  ).toThrow(
    /correct these environment variables:\n {2}SITE_URL: .+\n {2}SITE_LANGUAGE: .+\n {2}DATA_FILES: must be JSON$/,
  );
});

test('a build that is told nothing shows the committed seed', () => {
  expect(readSiteEnvironment({ NODE_ENV: 'test' })).toMatchObject({
    snapshotDir: expect.stringMatching(/cms\/seed$/) as string,
    language: undefined,
    dataFiles: undefined,
    cacheDir: undefined,
  });
});
