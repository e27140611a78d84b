import lighthouse, { type Flags, type Result } from 'lighthouse';
import { freePort } from './benchSite.ts';
import { openChromium } from './openChromium.ts';

export type LighthouseCategory = 'performance' | 'accessibility' | 'best-practices' | 'seo';

/** Lighthouse's result for a page: its score in each category, and the audits below the full score. */
export type LighthouseScores = {
  scores: Partial<Record<LighthouseCategory, number>>;
  failed: string[];
};

/**
 * Runs Lighthouse with its mobile settings on pages, one after the other in one Chromium.
 * @param addresses URLs of the pages, e.g. `http://127.0.0.1:1234/buscar/`.
 * @returns the scores from 0 to 100, by URL.
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

/** Retries: tracing fails now and then, and Lighthouse then asks to be run again. */
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
