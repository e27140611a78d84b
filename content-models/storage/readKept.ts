import { readFileSync, renameSync } from 'node:fs';
import type { z } from 'zod';
import type { Bilingual } from '../locales.ts';

/**
 * Reads a JSON file that Arraigo wrote for itself, with doubt: one that is not what it should be is named, set aside as
 * `FILE.damaged`, and is then as if it had not been there.
 * @param tell gets the message for whoever runs Arraigo.
 * @returns undefined where there is no such file, or a damaged one.
 */
export function readKept<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
  tell: (message: Bilingual) => void,
): z.output<Schema> | undefined {
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    if (isMissing(error)) return undefined;
    tell(setAside(file));
    return undefined;
  }
}

/** Moves a damaged file out of the way; where that cannot be, it stays, and the message says so. */
function setAside(file: string): Bilingual {
  try {
    renameSync(file, `${file}.damaged`);
    return {
      es: `${file} está dañado y no se usa; queda apartado como ${file}.damaged.`,
      en: `That file is damaged and not used; it is set aside with the ending .damaged.`,
    };
  } catch {
    return {
      es: `${file} está dañado y no se usa. No se pudo apartar: bórrelo.`,
      en: 'That file is damaged and not used. It could not be set aside: delete it.',
    };
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
