/** `npm run rollback [-- ID]`: switches the public site back to the release before, or to the one that is named. */
import { parseArgs } from 'node:util';
import { readEnvironment } from 'cms/env';
import { rollbackSite } from './releases/rollbackSite.ts';
import { runVerb } from './terminal.ts';

await runVerb(async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  await rollbackSite(readEnvironment().dataDir, positionals[0]);
});
