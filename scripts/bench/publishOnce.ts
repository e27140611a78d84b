/** Child process of the benchmark: imports a synthetic catalogue into the CMS, or publishes its content. */
import { readEnvironment } from 'cms/env';
import { importSnapshot } from 'cms/commands';
import { z } from 'zod';
import { publishSite } from '../releases/publishSite.ts';

const [step, folder] = z
  .tuple([z.enum(['import', 'publish']), z.string()])
  .parse(process.argv.slice(2));
if (step === 'import') await importSnapshot(folder, { overwrite: true, allowSynthetic: true });
else await publishSite(readEnvironment(), { force: false, allowSynthetic: true });
process.exit();
