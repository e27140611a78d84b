import { readSiteEnvironment } from 'site/env';
import { expect, test } from 'vitest';

test('one message names everything that is wrong with the environment of the development server', () => {
  expect(() =>
    readSiteEnvironment({ NODE_ENV: 'test', SITE_URL: 'arraigo', SNAPSHOT_DIR: '' }),
  ).toThrow(/correct these environment variables:\n {2}SNAPSHOT_DIR: .+\n {2}SITE_URL: .+$/);
});

test('the development server shows the committed seed by default', () => {
  expect(readSiteEnvironment({ NODE_ENV: 'test' })).toEqual({
    snapshotDir: expect.stringMatching(/cms\/seed$/) as string,
    siteUrl: 'http://localhost:4321',
  });
});
