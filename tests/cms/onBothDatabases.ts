import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEnvironment } from 'cms/env';
import type { Cms } from 'cms/database/Cms';
import { openCms } from 'cms/server/withCms';
import { afterAll, afterEach, beforeAll, beforeEach, describe } from 'vitest';
import { copySeededData } from '../fixtures/seededData.ts';
import { hasMongodb, temporaryDatabase } from '../temporaryDatabase.ts';

const kindsOfDatabase = ['SQLite', 'MongoDB'] as const;
export type DatabaseKind = (typeof kindsOfDatabase)[number];

/** A CMS of a test's own: its data folder and database are gone with `close`. */
export type TestCms = Cms & {
  key: string;
  /** What a first start leaves is all that is there again. */
  seedAgain(): Promise<void>;
  close(): Promise<void>;
};

/** What a test's CMS begins with: nothing, or what a first start leaves. */
export type TestCmsOptions = { isSeeded?: boolean };

/** Opens a CMS on a database of its own, with further variables of the environment where a test needs them. */
export async function openTestCms(
  database: DatabaseKind,
  variables: Record<string, string> = {},
  { isSeeded = false }: TestCmsOptions = {},
): Promise<TestCms> {
  const dataDir = mkdtempSync(join(tmpdir(), 'arraigo-cms-'));
  const mongodb = database === 'MongoDB' ? temporaryDatabase() : undefined;
  if (isSeeded) await copySeededData(dataDir, mongodb);
  const environment = readEnvironment({
    DATA_DIR: dataDir,
    ...(mongodb ? { DATABASE_URL: mongodb.url } : {}),
    ...variables,
  });
  const key = randomUUID();
  const cms = await openCms(environment, key);
  const close = async () => {
    await cms.payload.destroy();
    await mongodb?.drop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { ...cms, key, seedAgain: () => copySeededData(dataDir, mongodb), close };
}

/**
 * A CMS for each test, with what a first start leaves: for tests that change what the others begin with. MongoDB takes
 * seconds to open a new database, so there it is one CMS whose documents are put back.
 */
export function seededCmsForEach(database: DatabaseKind): () => TestCms {
  let cms: TestCms | undefined;
  const open = async () => void (cms = await openTestCms(database, {}, { isSeeded: true }));
  const close = () => cms?.close();
  if (database === 'SQLite') {
    beforeEach(open);
    afterEach(close);
  } else {
    beforeAll(open);
    beforeEach(() => cms?.seedAgain());

    afterAll(close);
  }
  return () => {
    if (!cms) throw new Error('The CMS is open only while tests run.');
    return cms;
  };
}

/**
 * Runs the same tests on SQLite and on a real MongoDB server, each with one CMS of its own.
 * `cms()` gives it, from within a test.
 */
export function onBothDatabases(
  tests: (cms: () => TestCms, database: DatabaseKind) => void,
  options?: TestCmsOptions,
): void {
  for (const database of kindsOfDatabase) {
    describe.skipIf(database === 'MongoDB' && !hasMongodb)(`on ${database}`, () => {
      let cms: TestCms | undefined;
      beforeAll(async () => {
        cms = await openTestCms(database, {}, options);
      });
      afterAll(() => cms?.close());
      tests(() => {
        if (!cms) throw new Error('The CMS is open only while tests run.');
        return cms;
      }, database);
    });
  }
}
