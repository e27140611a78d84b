import { pathOf, type Page } from 'site/addresses/paths';
import { say } from '../terminal.ts';
import type { BenchResults } from './benchResults.ts';
import { serveSite } from './benchSite.ts';
import { lighthouseScores } from './lighthouseScores.ts';
import { median } from './median.ts';

const runs = 5;

const pages: Page[] = [
  { kind: 'home' },
  { kind: 'catalogue' },
  { kind: 'entry', slug: 'ficha-sintetica-1' },
  { kind: 'search' },
];

/** Lighthouse's performance score of the most important pages, by path: the median of several runs. */
export async function measureLighthouse(siteDir: string): Promise<BenchResults['lighthouse']> {
  say(
    `Preguntando a Lighthouse, ${runs} veces por página`,
    'Asking Lighthouse, so many times a page',
  );
  const site = await serveSite(siteDir);
  const paths = pages.map((page) => pathOf(page, 'es'));
  const scores = new Map<string, number[]>(paths.map((path) => [path, []]));
  try {
    for (let run = 0; run < runs; run += 1) {
      const addresses = paths.map((path) => `http://127.0.0.1:${site.port}${path}`);
      for (const [address, found] of await lighthouseScores(addresses, ['performance']))
        scores.get(new URL(address).pathname)?.push(found.scores.performance ?? 0);
    }
  } finally {
    await site.close();
  }
  return Object.fromEntries([...scores].map(([path, found]) => [path, median(found)]));
}
