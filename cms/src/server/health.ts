import { writeWhole } from 'content-models/storage/writeWhole';
import { statfs } from 'node:fs/promises';
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Endpoint } from 'payload';
import { databaseAnswers } from '../database/databaseAnswers.ts';
import { readEnvironment, sqlitePath } from '../env.ts';

/** Minimum free disk space in bytes: the size of the largest upload. */
const minimumFreeBytes = 20 * 1024 * 1024;

/**
 * How long the result of a disk check is cached, in milliseconds: the endpoint is public, and each check writes a file.
 */
const diskStateTtlMs = 2000;

/**
 * `GET /api/health`, for monitoring and `npm start`: 200 `{ ok: true }` where the database answers and the data folder
 * is writable and has free space; else 503 `{ ok: false, database: boolean, disk: boolean }`.
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

/** Checks the disk of the data folder and, where it is elsewhere, of the SQLite file. */
async function checkDisks(): Promise<boolean> {
  const { dataDir, databaseUrl } = readEnvironment();
  const file = sqlitePath(databaseUrl);
  const folders = new Set(file === undefined ? [dataDir] : [dataDir, dirname(file)]);
  const fit = await Promise.all([...folders].map(checkDisk));
  return fit.every(Boolean);
}

/** Checks free space, and writes a probe: only that detects a disk that is read-only, failing or over quota. */
async function checkDisk(folder: string): Promise<boolean> {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < minimumFreeBytes) return false;
  const probe = join(folder, '.health');
  writeWhole(probe, 'ok\n', { isDurable: false });
  rmSync(probe, { force: true });
  return true;
}
