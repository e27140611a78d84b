/** `npm run snapshot -- --out DIR`: exports the published content, in both languages, to a folder. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { repositoryRoot } from 'cms/env';
import { exportSnapshot } from 'cms/commands';
import { runVerb, say, userError } from './terminal.ts';

await runVerb(async () => {
  const { values } = parseArgs({ options: { out: { type: 'string' } } });
  if (values.out === undefined) {
    throw userError(
      'Falta la carpeta: npm run snapshot -- --out CARPETA',
      'Name the folder: npm run snapshot -- --out DIR',
    );
  }
  const folder = resolve(repositoryRoot, values.out);
  await exportSnapshot(folder);
  say(`Instantánea escrita en ${folder}`, 'Snapshot written');
});
