import workerAddress from './keptWorker.ts?worker&url';
import type { ReadPractice } from './readPractice.ts';
import { filesFor } from './saveDossier.ts';

const cacheName = 'arraigo-dossier';

/**
 * Puts aside what one needs to read the dossier without a line: its own page, the pages of its practices with their styles,
 * and where they are. What is no longer in it goes; an empty dossier leaves nothing behind.
 * @returns whether it can be read without a line: some browsers keep nothing, and pages without https have no worker.
 */
export async function keepPages(
  practices: readonly ReadPractice[],
  folder: string,
): Promise<boolean> {
  if (!('serviceWorker' in navigator) || !('caches' in window)) return false;
  try {
    if (practices.length === 0) await forgetPages();
    else await putAside(addressesOf(practices, folder), filesFor(practices));
    return practices.length > 0;
  } catch {
    return false;
  }
}

/**
 * Puts aside what the files of the dossier are made of. It comes after the pages, which are lighter and matter more, and
 * not where the reader told the browser to spare data.
 * @returns whether the files can be made without a line
 */
export async function keepFiles(practices: readonly ReadPractice[]): Promise<boolean> {
  if (navigator.connection?.saveData) return false;
  try {
    const cache = await caches.open(cacheName);
    await cache.addAll(filesFor(practices));
    return true;
  } catch {
    return false;
  }
}

async function putAside(pages: readonly string[], files: readonly string[]): Promise<void> {
  await navigator.serviceWorker.register(workerAddress, { scope: '/' });
  const cache = await caches.open(cacheName);
  const kept = new Set([...pages, ...files]);
  for (const { url } of await cache.keys())
    if (!kept.has(new URL(url).pathname)) await cache.delete(url);
  await cache.addAll(pages);
}

async function forgetPages(): Promise<void> {
  await caches.delete(cacheName);
  const registration = await navigator.serviceWorker.getRegistration('/');
  await registration?.unregister();
}

function addressesOf(practices: readonly ReadPractice[], folder: string): string[] {
  // What this page has loaded: a script names its parts only within.
  const own = performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname)
    .filter((path) => path.startsWith('/_astro/'));
  const styles = practices.flatMap(({ page }) =>
    [...page.querySelectorAll('link[rel="stylesheet"]')].flatMap(
      (link) => link.getAttribute('href') ?? [],
    ),
  );
  return [
    ...new Set([
      location.pathname,
      ...practices.flatMap(({ code, address }) => [address, `${folder}${code}.json`]),
      ...own,
      ...styles,
    ]),
  ];
}
