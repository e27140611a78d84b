/** Child process of the benchmark: publishes what changes, as the publisher of `npm start` does, until it is told to end. */
import { openPublishingDesk } from 'cms/commands';
import { readEnvironment } from 'cms/env';
import { keepPublishing } from '../releases/keepPublishing.ts';

const stopping = new AbortController();
process.once('SIGTERM', () => {
  stopping.abort();
});
await using desk = await openPublishingDesk();
const options = { force: false, allowSynthetic: true };
await keepPublishing(readEnvironment(), desk, stopping.signal, options);
process.exit();
