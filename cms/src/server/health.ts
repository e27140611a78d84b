import { writeWhole } from 'content-models/storage/writeWhole';
import { statfs } from 'node:fs/promises';
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Endpoint } from 'payload';
import { databaseAnswers } from '../database/databaseAnswers.ts';
import { readEnvironment, sqlitePath } from '../env.ts';

/** Room for the largest picture that is accepted, in bytes; with less, the next upload or save may fail. */
const minimumFreeBytes = 20 * 1024 * 1024;

/** How long the state of the disk counts, in milliseconds: a stranger may ask often, and each look writes a file. */
const diskStateTtlMs = 2000;

/**
 * `GET /api/health`, for whoever waits for the CMS or watches it: 200 `{ ok: true }` when the database answers and the
 * data folder can be written and has room; else 503, where `database` and `disk` say which of the two fails.
 */
export const health: Endpoint = {
  path: '/health',
  method: 'get',
  handler: async ({ payload }) => {
    const [database, disk] = await Promise.all([databaseAnswers(payload), diskIsFit()]);
    const ok = database && disk;
    return Response.json(ok ? { ok } : { ok, database, disk }, {
      status: ok ? 200 : 503,
      headers: { 'Cache-Control': 'no-store' },
    });
  },
};

let disk: { checkedAt: number; isFit: Promise<boolean> } | undefined;

function diskIsFit(): Promise<boolean> {
  const now = Date.now();
  if (disk === undefined || now - disk.checkedAt >= diskStateTtlMs || now < disk.checkedAt)
    disk = { checkedAt: now, isFit: checkDisks().catch(() => false) };
  return disk.isFit;
}

/** The data folder's, and that of a SQLite file which lies elsewhere. */
async function checkDisks(): Promise<boolean> {
  const { dataDir, databaseUrl } = readEnvironment();
  const file = sqlitePath(databaseUrl);
  const folders = new Set(file === undefined ? [dataDir] : [dataDir, dirname(file)]);
  const fit = await Promise.all([...folders].map(checkDisk));
  return fit.every(Boolean);
}

/** Only writing tells of a disk that is read-only, broken or over its quota. */
async function checkDisk(folder: string): Promise<boolean> {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < minimumFreeBytes) return false;
  const probe = join(folder, '.health');
  writeWhole(probe, 'ok\n', { isDurable: false });
  rmSync(probe, { force: true });
  return true;
}
