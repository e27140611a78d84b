/**
 * `npm run publish-site [-- --force] [-- --allow-empty]`: publishes the content of the CMS on the public site. With
 * `--force` also where nothing has changed, and with every page rendered anew.
 */
import { parseArgs } from 'node:util';
import { readEnvironment } from 'cms/env';
import { publishSite } from './releases/publishSite.ts';
import { runVerb } from './terminal.ts';

await runVerb(async () => {
  const { values } = parseArgs({
    options: {
      force: { type: 'boolean', default: false },
      'allow-empty': { type: 'boolean', default: false },
    },
  });
  const { force, 'allow-empty': allowEmpty } = values;
  await publishSite(readEnvironment(), { force, allowEmpty });
});
