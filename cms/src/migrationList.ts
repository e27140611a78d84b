import * as first from './migrations/20261122_202218_first.ts';

/**
 * The SQLite migrations in the order in which they run. `npm --prefix cms run payload migrate:create <name>`
 * writes the next one; add it here (its first line needs `type` before the names of types, as Node wants it).
 */
export const migrations = [{ name: '20261122_202218_first', up: first.up, down: first.down }];
