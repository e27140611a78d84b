/**
 * `npm run synthetic -- --entries N --out DIR [--seed N]`: generates a synthetic catalogue for benchmarks, which cannot
 * be published.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { repositoryRoot } from 'cms/env';
import { writeSnapshot } from 'content-models/snapshot/writeSnapshot';
import { z } from 'zod';
import { countWords } from './synthetic/countWords.ts';
import { syntheticCatalogue } from './synthetic/syntheticCatalogue.ts';
import { runVerb, say, userError } from './terminal.ts';

const options = z.object({
  entries: z.coerce.number().int().min(1).max(100_000),
  out: z.string().min(1),
  seed: z.coerce.number().int().default(1),
});

await runVerb(
  async () => {
    const { values } = parseArgs({
      options: { entries: { type: 'string' }, out: { type: 'string' }, seed: { type: 'string' } },
    });
    const parsed = options.safeParse(values);
    if (!parsed.success) {
      throw userError(
        'Diga cuántas prácticas y dónde: npm run synthetic -- --entries 1000 --out CARPETA [--seed 1]',
        'Say how many practices and where: npm run synthetic -- --entries 1000 --out DIR [--seed 1]',
      );
    }
    const { entries, out, seed } = parsed.data;
    const catalogue = syntheticCatalogue(entries, seed);
    const folder = resolve(repositoryRoot, out);
    await writeSnapshot(folder, catalogue, new Map());
    const words = catalogue.practices.reduce(
      (sum, practice) => sum + countWords(practice, 'es'),
      0,
    );
    say(
      `${entries} prácticas sintéticas de ${Math.round(words / entries)} palabras en ${folder}; nunca se publican`,
      'Synthetic practices; they are never published',
    );
  },
  { files: 'of the repository' },
);
