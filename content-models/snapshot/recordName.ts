import { kindNames, kinds, type Kind } from '../kinds.ts';
import type { Bilingual } from '../locales.ts';
import { settingsFile } from './files.ts';

/** Which record a file of a snapshot holds; undefined for the settings. */
export function recordOfFile(file: string): { kind: Kind; code: string } | undefined {
  const [, folder, code] = /^(\w+)\/([\w-]+)\.json$/.exec(file) ?? [];
  const kind = kindNames.find((name) => name === folder);
  return kind && code !== undefined ? { kind, code } : undefined;
}

/** What the record of a file is called: `Práctica BP-0010`. */
export function recordName(file: string): Bilingual {
  const record = recordOfFile(file);
  if (!record) return file === settingsFile ? settingsName : { es: file, en: file };
  const { es, en } = kinds[record.kind].names.one;
  return { es: `${es} ${record.code}`, en: `${en} ${record.code}` };
}

const settingsName = { es: 'Ajustes del sitio', en: 'Site settings' };
