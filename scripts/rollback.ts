/** `npm run rollback [-- ID]`: switches the public site back to the previous release, or to a given one. */
import { parseArgs } from 'node:util';
import { readEnvironment } from 'cms/env';
import { rollbackSite } from './releases/rollbackSite.ts';
import { runVerb } from './terminal.ts';

await runVerb(async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  await rollbackSite(readEnvironment().dataDir, positionals[0]);
});
