/**
 * Child process of `npm start`: prepares the database, so that the supervisor does not keep Payload in memory. Its
 * argument is the folder of a snapshot to begin with in place of the first content.
 */
import { readEnvironment, requireWritableDatabase } from 'cms/env';
import { prepareDatabase } from 'cms/commands';
import { runVerb } from '../terminal.ts';

await runVerb(async () => {
  requireWritableDatabase(readEnvironment());
  await prepareDatabase(process.argv[2]);
});
