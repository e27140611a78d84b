import { readFileSync, renameSync } from 'node:fs';
import type { z } from 'zod';
import type { Bilingual } from '../locales.ts';

/**
 * Reads a JSON state file of Arraigo and validates it. A corrupt file is reported, renamed to `FILE.damaged` and then
 * treated as missing.
 * @param tell receives the message for the operator.
 * @returns undefined where the file is missing or corrupt.
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

/** Renames a corrupt file; where that fails it stays, and the message says so. */
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
