import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';

/** File names with a content hash: `_astro/BaseLayout.Bx7a_1kQ.css`. */
const hashedName = /_astro\/[\w.@-]+/g;

/** Text files, which may refer to hashed names; all others are compared byte by byte. */
const isText = (name: string) => /\.(html|css|js|json|xml|txt|svg|csv)$/.test(name);

/** SHA-256 by file name; hashed names are replaced by canonical ones. */
type SiteFiles = ReadonlyMap<string, string>;

/**
 * Compares two built sites byte by byte. Files with a content hash in their name are matched by content, and references
 * to them compared accordingly. Compressed copies are left out: they follow from their files, and the release's check
 * compares them.
 * @returns a line for each difference: `only before: NAME`, `only after: NAME` or `differs: NAME`, sorted by name.
 */
export async function siteDifferences(before: string, after: string): Promise<string[]> {
  const [beforeFiles, afterFiles] = await Promise.all([digestsOf(before), digestsOf(after)]);
  return [...new Set([...beforeFiles.keys(), ...afterFiles.keys()])].sort().flatMap((name) => {
    if (!afterFiles.has(name)) return [`only before: ${name}`];
    if (!beforeFiles.has(name)) return [`only after: ${name}`];
    return beforeFiles.get(name) === afterFiles.get(name) ? [] : [`differs: ${name}`];
  });
}

async function digestsOf(folder: string): Promise<SiteFiles> {
  const names = await namesOf(folder);
  const canonical = await canonicalNames(folder, names);
  const files = new Map<string, string>();
  for (const name of names) {
    const content = await readFile(join(folder, name));
    const compared = isText(name)
      ? content.toString('utf8').replace(hashedName, (link) => canonical.get(link) ?? link)
      : content;
    files.set(canonical.get(name) ?? name, digest(compared));
  }
  return files;
}

async function namesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/** Canonical names of files with a content hash, derived from their content: `_astro/(3f5a9c0e1b2d).css`. */
async function canonicalNames(folder: string, names: string[]): Promise<Map<string, string>> {
  const hashed = names.filter((name) => name.startsWith('_astro/'));
  const pairs = hashed.map(async (name): Promise<[string, string]> => {
    const content = await readFile(join(folder, name));
    // A script imports chunks by hashed names, which are blanked here; the chunks are compared themselves.
    const own = isText(name) ? content.toString('utf8').replace(hashedName, '_astro/') : content;
    return [name, `_astro/(${digest(own).slice(0, 12)})${extname(name)}`];
  });
  return new Map(await Promise.all(pairs));
}

const digest = (content: string | Buffer) => createHash('sha256').update(content).digest('hex');
