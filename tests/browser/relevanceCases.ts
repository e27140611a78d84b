import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const schema = z.object({
  cases: z.array(
    z.object({
      lang: z.enum(['es', 'en']),
      q: z.string(),
      top: z.number(),
      any: z.array(z.string()),
    }),
  ),
});

/** What people ask, and which practices are to be among the first; none where nothing answers. */
export const relevanceCases = schema.parse(
  JSON.parse(readFileSync(path.join(import.meta.dirname, 'relevanceCases.json'), 'utf8')),
).cases;
