import { createServer } from 'node:net';
import { once } from 'node:events';
import lighthouse, { type Flags, type Result } from 'lighthouse';
import { openChromium } from './openChromium.ts';
import { portOf } from './benchSite.ts';

export type LighthouseCategory = 'performance' | 'accessibility' | 'best-practices' | 'seo';

/** What Lighthouse says of a page: its score in each category, and the audits that fall short of the full one. */
export type LighthouseScores = {
  scores: Partial<Record<LighthouseCategory, number>>;
  failed: string[];
};

/**
 * Asks Lighthouse, with its settings for mobile, about pages one after the other in one Chromium.
 * @param addresses where the pages are, e.g. `http://127.0.0.1:1234/buscar/`.
 * @returns the scores from 0 to 100 by address.
 */
export async function lighthouseScores(
  addresses: readonly string[],
  categories: readonly LighthouseCategory[],
): Promise<Map<string, LighthouseScores>> {
  const port = await freePort();
  const browser = await openChromium([`--remote-debugging-port=${port}`]);
  try {
    const found = new Map<string, LighthouseScores>();
    for (const address of addresses) found.set(address, await scoresOf(address, categories, port));
    return found;
  } finally {
    await browser.close();
  }
}

async function scoresOf(
  address: string,
  categories: readonly LighthouseCategory[],
  port: number,
): Promise<LighthouseScores> {
  const lhr = await reportOf(address, categories, port);
  const scores = Object.fromEntries(
    categories.map((category) => [
      category,
      Math.round((lhr.categories[category]?.score ?? 0) * 100),
    ]),
  );
  const failed = Object.values(lhr.audits)
    .filter(({ score }) => score !== null && score < 1)
    .map(({ id, title }) => `${id}: ${title}`);
  return { scores, failed };
}

/** A trace of a page fails now and then, and Lighthouse asks to be run again. */
async function reportOf(
  address: string,
  categories: readonly LighthouseCategory[],
  port: number,
  attemptsLeft = 2,
): Promise<Result> {
  const flags: Flags = {
    port,
    onlyCategories: [...categories],
    logLevel: 'silent',
    // Nobody looks at the picture of the whole page; it takes a fifth of the time.
    disableFullPageScreenshot: true,
  };
  const run = await lighthouse(address, flags);
  if (run === undefined) throw new Error(`Lighthouse gave no report of ${address}.`);
  const { runtimeError } = run.lhr;
  if (!runtimeError) return run.lhr;
  if (attemptsLeft > 0) return reportOf(address, categories, port, attemptsLeft - 1);
  throw new Error(`${address}: ${runtimeError.message}`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const port = portOf(server.address());
  server.close();
  await once(server, 'close');
  return port;
}
