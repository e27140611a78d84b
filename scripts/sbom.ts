/**
 * `npm run sbom -- --out FILE`: writes the software bill of materials of the CMS and the site (CycloneDX 1.6, JSON).
 */
import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { repositoryRoot } from 'cms/env';
import { writeSbom } from './sbom/writeReleaseSbom.ts';
import { runVerb, say, userError } from './terminal.ts';

await runVerb(async () => {
  const { values } = parseArgs({ options: { out: { type: 'string' } } });
  if (values.out === undefined) {
    throw userError(
      'Falta el archivo: npm run sbom -- --out ARCHIVO',
      'Name the file: npm run sbom -- --out FILE',
    );
  }
  const file = resolve(repositoryRoot, values.out);
  await mkdir(dirname(file), { recursive: true });
  await writeSbom(file);
  say(`Lista de componentes escrita en ${file}`, 'Bill of materials written');
});
