import { readdir } from 'node:fs/promises';
import { extname } from 'node:path';
import { currentLink, liveReleaseId } from 'content-models/storage/releases';
import { readAddressFiles } from 'site/serve/addressFiles';
import { contentType } from 'site/serve/storedFile';
import { userError } from '../terminal.ts';
import type { ProxiedSite } from './ProxiedSite.ts';

/** What a later release may have, though the present one has not: pictures, documents. */
const laterEndings = ['webp', 'avif', 'png', 'jpg', 'svg', 'pdf', 'docx', 'ico', 'woff2', 'txt'];

/**
 * Reads what the live release has to be served with.
 * @throws UserError before the first release, and where the programs would read the name of the folder otherwise.
 */
export async function readProxiedSite(
  dataDir: string,
  given: Pick<ProxiedSite, 'siteUrl' | 'listen' | 'brotli'>,
): Promise<ProxiedSite> {
  if ((await liveReleaseId(dataDir)) === undefined)
    throw userError(
      'Todavía no hay ninguna publicación; haga una con npm run publish-site.',
      'Nothing is published yet; publish with npm run publish-site.',
    );
  const root = currentLink(dataDir);
  if (/[$`{}]/.test(root))
    throw userError(
      `En una configuración no cabe DATA_DIR con $, {, } o comilla invertida: ${root}`,
      'No configuration can name a DATA_DIR with $, {, } or a backquote.',
    );
  return { ...given, root, types: await typesIn(root), ...(await readAddressFiles(root)) };
}

async function typesIn(root: string): Promise<Map<string, string>> {
  const files = await readdir(root, { recursive: true });
  const endings = files.map((file) => extname(file).slice(1)).filter((ending) => ending !== '');
  const own = new Set([...endings, ...laterEndings].filter((ending) => !/^(br|gz)$/.test(ending)));
  return new Map([...own].sort().map((ending) => [ending, contentType(`file.${ending}`)]));
}
