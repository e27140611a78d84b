/** Child process of `npm start`: publishes what editors change, as soon as they do. */
import { openPublishingDesk } from 'cms/commands';
import { readEnvironment } from 'cms/env';
import { keepPublishing } from '../releases/keepPublishing.ts';
import { runVerb } from '../terminal.ts';

await runVerb(async () => {
  const stopping = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'])
    process.once(signal, () => {
      stopping.abort();
    });
  await using desk = await openPublishingDesk();
  await keepPublishing(readEnvironment(), desk, stopping.signal);
});
