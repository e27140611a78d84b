import * as first from '../migrations/20261122_202218_first.ts';
import * as chain from '../migrations/20261125_024118_chain.ts';
import * as hardening from '../migrations/20261128_164946_hardening.ts';
import * as editing from '../migrations/20261129_032715_editing.ts';
import * as locks from '../migrations/20261129_051010_locks.ts';
import * as addresses from '../migrations/20261129_074534_addresses.ts';
import * as finding from '../migrations/20261129_075007_finding.ts';
import * as translating from '../migrations/20261129_091215_translating.ts';
import * as presence from '../migrations/20261129_113726_presence.ts';
import * as names from '../migrations/20261129_115310_names.ts';
import * as publishing from '../migrations/20261129_121456_publishing.ts';
import * as scheduling from '../migrations/20261129_153033_scheduling.ts';
import * as previews from '../migrations/20261129_154105_previews.ts';
import * as means from '../migrations/20261130_004844_means.ts';

/**
 * The SQLite migrations in the order in which they run. `npm run generate` writes a new one when the schema has
 * changed; add it here. (Its first line needs `type` before the imported types, because Node strips types.)
 */
export const migrations = [
  { name: '20261122_202218_first', up: first.up, down: first.down },
  { name: '20261125_024118_chain', up: chain.up, down: chain.down },
  { name: '20261128_164946_hardening', up: hardening.up, down: hardening.down },
  { name: '20261129_032715_editing', up: editing.up, down: editing.down },
  { name: '20261129_051010_locks', up: locks.up, down: locks.down },
  { name: '20261129_074534_addresses', up: addresses.up, down: addresses.down },
  { name: '20261129_075007_finding', up: finding.up, down: finding.down },
  { name: '20261129_091215_translating', up: translating.up, down: translating.down },
  { name: '20261129_113726_presence', up: presence.up, down: presence.down },
  { name: '20261129_115310_names', up: names.up, down: names.down },
  { name: '20261129_121456_publishing', up: publishing.up, down: publishing.down },
  { name: '20261129_153033_scheduling', up: scheduling.up, down: scheduling.down },
  { name: '20261129_154105_previews', up: previews.up, down: previews.down },
  { name: '20261130_004844_means', up: means.up, down: means.down },
];
