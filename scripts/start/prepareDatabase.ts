/** Run by `npm start` as a process of its own, so that the supervisor need not hold a whole Payload in memory. */
import { readEnvironment, requireWritableDatabase } from 'cms/env';
import { prepareDatabase } from 'cms/commands';
import { runVerb } from '../terminal.ts';

await runVerb(async () => {
  requireWritableDatabase(readEnvironment());
  await prepareDatabase();
});
