/**
 * `npm run import -- DIR [--overwrite]`: imports a snapshot; records that editors have changed since are skipped,
 * unless `--overwrite`.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { repositoryRoot } from 'cms/env';
import { importSnapshot } from 'cms/commands';
import { runVerb, userError } from './terminal.ts';

await runVerb(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { overwrite: { type: 'boolean', default: false } },
  });
  const [folder] = positionals;
  if (folder === undefined) {
    throw userError(
      'Falta la carpeta: npm run import -- CARPETA',
      'Name the folder: npm run import -- DIR',
    );
  }
  const report = await importSnapshot(resolve(repositoryRoot, folder), values);
  console.log(`Nuevas · created: ${list(report.created)}`);
  console.log(`Cambiadas · updated: ${list(report.updated)}`);
  console.log(`Iguales · unchanged: ${report.unchanged.length}`);
  for (const { code, reason } of report.skipped)
    console.log(`Omitida · skipped: ${code}: ${reason}`);
});

function list(codes: readonly string[]): string {
  return codes.length === 0 ? '0' : `${codes.length} (${codes.join(', ')})`;
}
