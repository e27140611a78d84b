/** `node scripts/bench/servingOnce.ts SITE_DIR`: runs the load test on a built site and prints its results as JSON. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { runVerb, userError } from '../terminal.ts';
import { measureServing } from './measureServing.ts';

await runVerb(async () => {
  const [siteDir] = z.tuple([z.string()]).parse(process.argv.slice(2));
  const workDir = await mkdtemp(join(tmpdir(), 'arraigo-serving-'));
  try {
    const serving = await measureServing(resolve(siteDir), workDir);
    if (serving === undefined)
      throw userError(
        'Falta nginx o wrk en PATH; instale ambos (en Debian: apt-get install nginx-light wrk).',
        'nginx or wrk is not on PATH; install both (on Debian: apt-get install nginx-light wrk).',
      );
    console.log(JSON.stringify(serving, null, 2));
  } finally {
    await rm(workDir, { recursive: true });
  }
});
