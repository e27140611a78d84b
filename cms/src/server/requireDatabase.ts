import { liveReleaseId, snapshotsFolder } from 'content-models/storage/releases';
import Database from 'libsql';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Cms } from '../database/Cms.ts';
import { sqlitePath, UserError, type Environment } from '../env.ts';
import { hasRecords } from '../snapshot/existing.ts';

/**
 * Refuses an embedded database that is damaged, or that is missing or empty although a site was published from this
 * data folder: it was lost, or another one is meant, and must not be seeded instead.
 * @throws UserError with what to do.
 */
export async function requireDatabaseFile({ databaseUrl, dataDir }: Environment): Promise<void> {
  const file = sqlitePath(databaseUrl);
  if (!file) return;
  const isMissing = !existsSync(file) || statSync(file).size === 0;
  if (isMissing && (await hasPublished(dataDir))) throw emptyBesideSite(file, dataDir);
  if (isMissing) return;
  const damage = damageIn(file);
  if (damage) throw damaged(file, damage, dataDir);
}

/**
 * The same for an open database of either kind: refuses one without content where a site was published.
 * @throws UserError with what to do.
 */
export async function requireContent(cms: Cms): Promise<void> {
  const { payload, environment } = cms;
  const { seeding } = await payload.findGlobal({
    slug: 'installation',
    depth: 0,
    overrideAccess: true,
  });
  if (seeding || !(await hasPublished(environment.dataDir))) return;
  if (await hasRecords(payload)) return;
  const name = sqlitePath(environment.databaseUrl) ?? 'MongoDB (DATABASE_URL)';
  throw emptyBesideSite(name, environment.dataDir);
}

/** Whether a publication has left its link. */
async function hasPublished(dataDir: string): Promise<boolean> {
  return (await liveReleaseId(dataDir)) !== undefined;
}

const checked = z.tuple([z.object({ quick_check: z.string() })]);

/** The result of SQLite's integrity check, undefined where the file is sound. Takes about a second per 100 MB. */
function damageIn(file: string): string | undefined {
  const connection = new Database(file);
  try {
    const [{ quick_check: answer }] = checked.parse(
      connection.prepare('PRAGMA quick_check(1)').all(),
    );
    return answer === 'ok' ? undefined : answer;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    connection.close();
  }
}

const recovery = {
  es: (dataDir: string) =>
    `Ponga en su lugar una copia de seguridad (las que se hicieron antes de cada actualización están en ${join(dataDir, 'backups')}), o recupere lo publicado con «npm run import -- CARPETA», con la carpeta más reciente de ${snapshotsFolder(dataDir)}. Después, npm start. El sitio publicado sigue como estaba.`,
  en: 'Put a copy in its place (those made before each upgrade are in backups), or get back what is published with "npm run import -- DIR", with the newest folder of snapshots. Then npm start. The published site stays as it was.',
};

function damaged(file: string, damage: string, dataDir: string): UserError {
  return new UserError({
    es: `La base de datos ${file} está dañada (${damage}) y el CMS no se inicia. Aparte ese archivo con los que terminan en -wal y -shm. ${recovery.es(dataDir)}`,
    en: `The database is damaged and the CMS does not start. Put the file aside with those that end in -wal and -shm. ${recovery.en}`,
  });
}

function emptyBesideSite(name: string, dataDir: string): UserError {
  return new UserError({
    es: `La base de datos ${name} falta o está vacía, aunque desde ${dataDir} ya se publicó un sitio: el CMS no se inicia, para no tomar el contenido inicial por el suyo. ${recovery.es(dataDir)} Si quiere empezar de nuevo a propósito: npm run import -- cms/seed`,
    en: `The database is missing or empty although a site was published from this data folder: the CMS does not start, lest the first content be taken for yours. ${recovery.en} To begin anew on purpose: npm run import -- cms/seed`,
  });
}
