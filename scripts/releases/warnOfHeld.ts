import type { Holding } from 'cms/commands';
import type { Bilingual } from 'content-models/locales';
import { recordName, recordOfFile } from 'content-models/snapshot/recordName';
import type { HeldRecord } from 'content-models/storage/heldRecord';
import { warn } from '../terminal.ts';

/** Says which record readers do not get as it is in the CMS, or with which fault, why, and where an editor mends it. */
export function warnOfHeld(
  { file, standing, problems }: HeldRecord,
  ids: Holding['ids'],
  cmsUrl: string,
): void {
  const name = recordName(file);
  const { es, en } = outcomes[standing](name);
  const list = problems.map((problem) => `    - ${problem.es}`).join('\n');
  const address = `${cmsUrl}${editingPath(file, ids)}`;
  warn(
    `${es} Quien edita lo corrige en ${address} y lo publica otra vez:\n${list}`,
    `${en} An editor mends it there and publishes it again (above).`,
  );
}

const outcomes: Record<HeldRecord['standing'], (name: Bilingual) => Bilingual> = {
  'as-it-was': ({ es, en }) => ({
    es: `${es} no se puede publicar como está en el CMS; el sitio la muestra como estaba.`,
    en: `${en} cannot be published as it is in the CMS; the site shows it as it was.`,
  }),
  'left-out': ({ es, en }) => ({
    es: `${es} no se puede publicar como está en el CMS; el sitio no la muestra.`,
    en: `${en} cannot be published as it is in the CMS; the site is without it.`,
  }),
  'with-a-fault': ({ es, en }) => ({
    es: `${es} se publica con un fallo que ya tenía.`,
    en: `${en} is published with a fault that it had before.`,
  }),
};

function editingPath(file: string, ids: Holding['ids']): string {
  const record = recordOfFile(file);
  if (!record) return '/admin/globals/site-settings';
  const id = ids.get(file);
  const list = `/admin/collections/${record.kind}`;
  return id === undefined ? list : `${list}/${id}`;
}
