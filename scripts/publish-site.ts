/** `npm run publish-site [-- --force]`: publishes the content of the CMS on the public site. */
import { parseArgs } from 'node:util';
import { readEnvironment } from 'cms/env';
import { publishSite } from './releases/publishSite.ts';
import { runVerb } from './terminal.ts';

await runVerb(async () => {
  const { values } = parseArgs({ options: { force: { type: 'boolean', default: false } } });
  await publishSite(readEnvironment(), values);
});
