/**
 * `npm run proxy-config -- nginx|caddy [--listen ADDRESS] [--brotli] [--out FILE]`: prints with what configuration the program
 * serves the live release by itself, as the public server does.
 */
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readEnvironment, repositoryRoot } from 'cms/env';
import { liveReleaseId } from 'content-models/storage/releases';
import { caddyConfiguration } from './proxy/caddyConfiguration.ts';
import { nginxConfiguration } from './proxy/nginxConfiguration.ts';
import { readProxiedSite } from './proxy/readProxiedSite.ts';
import { runVerb, say, userError } from './terminal.ts';

const programs = new Map([
  ['nginx', nginxConfiguration],
  ['caddy', caddyConfiguration],
]);

await runVerb(
  async () => {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: {
        listen: { type: 'string' },
        brotli: { type: 'boolean', default: false },
        out: { type: 'string' },
      },
    });
    const configurationFor = programs.get(positionals[0] ?? '');
    if (!configurationFor)
      throw userError(
        'Diga para qué programa: npm run proxy-config -- nginx, o caddy.',
        'Say for which program: npm run proxy-config -- nginx, or caddy.',
      );
    const { dataDir, siteUrl } = readEnvironment();
    const { listen, brotli, out } = values;
    const site = await readProxiedSite(dataDir, { siteUrl, listen, brotli });
    const text = `# npm run proxy-config -- ${process.argv.slice(2).join(' ')}\n# ${String(await liveReleaseId(dataDir))}\n${configurationFor(site)}`;
    if (out === undefined) {
      process.stdout.write(text);
      return;
    }
    await writeFile(resolve(repositoryRoot, out), text);
    say(`Configuración escrita en ${out}`, 'Configuration written');
  },
  { files: 'of the repository' },
);
