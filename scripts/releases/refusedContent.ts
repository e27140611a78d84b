import { join } from 'node:path';
import { isSynthetic } from 'content-models/rules/synthetic';
import { readManifest, readSnapshot } from 'content-models/snapshot/readSnapshot';
import { snapshotsFolder, type Release } from 'content-models/storage/releases';
import { userError, warn } from '../terminal.ts';

/** Refuses synthetic content, however it came into the database. */
export async function refuseSynthetic(dataDir: string, { snapshot }: Release): Promise<void> {
  if (!isSynthetic(await readSnapshot(join(snapshotsFolder(dataDir), snapshot)))) return;
  throw userError(
    'El CMS contiene prácticas sintéticas, inventadas para medir, que nunca se publican. Quítelas (o vuelva a una copia de la base de datos anterior) y repita la orden; el sitio sigue como estaba.',
    'The CMS holds synthetic practices, made up to measure with, which are never published. Remove them (or restore an earlier copy of the database) and run the command again; the site stays as it was.',
  );
}

/**
 * Refuses to put a site without records in the place of one that has some: more likely another database is meant than
 * that everything was unpublished. The first publication may be empty.
 */
export function refuseEmpty(
  dataDir: string,
  live: Release | undefined,
  fresh: Release,
  { allowEmpty = false }: { allowEmpty?: boolean },
): void {
  if (recordsIn(join(snapshotsFolder(dataDir), fresh.snapshot)) !== 0) return;
  const before = live && recordsIn(join(snapshotsFolder(dataDir), live.snapshot));
  if (allowEmpty || before === 0 || live === undefined) return;
  throw userError(
    `El CMS no tiene nada publicado, y el sitio sí tiene ${before ?? 'registros'}: no se publica, y el sitio sigue como estaba. Si esperaba otro contenido, compruebe DATABASE_URL y DATA_DIR, o recupere lo publicado con «npm run import -- ${join(snapshotsFolder(dataDir), live.snapshot)}». Si de verdad quiere un sitio vacío: npm run publish-site -- --allow-empty`,
    `Nothing is published in the CMS, although the site has records: it is not published and stays as it was. If you expected other content, check DATABASE_URL and DATA_DIR, or get back what was published with "npm run import" (above). If an empty site is what you want: npm run publish-site -- --allow-empty`,
  );
}

export function tellEmpty(dataDir: string, { snapshot }: Release): void {
  if (recordsIn(join(snapshotsFolder(dataDir), snapshot)) !== 0) return;
  warn(
    'El CMS no tiene nada publicado: el sitio sale sin registros, con sus listas vacías. Publique registros en el CMS (o cárguelos con «npm run import -- cms/seed») y repita la orden.',
    'Nothing is published in the CMS: the site has no records, and its lists are empty. Publish records in the CMS (or import some) and run the command again.',
  );
}

/** How many records a snapshot has; undefined where it is missing or damaged. */
export function recordsIn(snapshotDir: string): number | undefined {
  try {
    return Object.values(readManifest(snapshotDir).counts).reduce((sum, count) => sum + count, 0);
  } catch {
    return undefined;
  }
}
