import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Listening } from './benchSite.ts';
import { median } from './median.ts';
import type { SearchEngine } from './searchEngines.ts';
import { slowNetwork, type SlowNetwork } from './slowNetwork.ts';

const cpuSlowdown = 4;

/** Latency in milliseconds and transferred bytes of a search; medians over the queries. */
export type SearchFigures = {
  pageBytes: number;
  titlesMs: number;
  titlesBytes: number;
  /** Also counted from the first keystroke; absent where a search engine has no excerpts. */
  excerptsMs?: number;
  excerptsBytes?: number;
};

/** An answer is complete when nothing was transferred for so long. */
const quietMs = 700;
const patienceMs = 60_000;

/** Measures each query in a new browser context, with CPU and network throttling. */
export async function measureSearch(
  browser: Browser,
  server: Listening,
  engine: SearchEngine,
  queries: readonly string[],
): Promise<SearchFigures> {
  const measured: SearchFigures[] = [];
  for (const query of queries) {
    const network = await slowNetwork(server.port);
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
    try {
      measured.push(await ask(context, network, engine, query));
    } finally {
      await context.close();
      await network.close();
    }
  }
  return {
    pageBytes: median(measured.map(({ pageBytes }) => pageBytes)),
    titlesMs: median(measured.map(({ titlesMs }) => titlesMs)),
    titlesBytes: median(measured.map(({ titlesBytes }) => titlesBytes)),
    ...(engine.hasExcerpts && {
      excerptsMs: median(measured.map(({ excerptsMs = 0 }) => excerptsMs)),
      excerptsBytes: median(measured.map(({ excerptsBytes = 0 }) => excerptsBytes)),
    }),
  };
}

async function ask(
  context: BrowserContext,
  network: SlowNetwork,
  engine: SearchEngine,
  query: string,
): Promise<SearchFigures> {
  const page = await context.newPage();
  await slowDown(page);
  await page.goto(`http://127.0.0.1:${network.port}${engine.path}`);
  await page.waitForSelector(engine.field);
  await untilQuiet(network);
  const pageBytes = network.bytes();
  const started = performance.now();
  await page.focus(engine.field);
  await page.keyboard.insertText(query);
  await page.waitForFunction(engine.hasTitles, query, { timeout: patienceMs });
  const titles = {
    titlesMs: performance.now() - started,
    titlesBytes: network.bytes() - pageBytes,
  };
  if (!engine.hasExcerpts) return { pageBytes, ...titles };
  await page.waitForFunction(engine.hasExcerpts, undefined, { timeout: patienceMs });
  const excerptsMs = performance.now() - started;
  await untilQuiet(network);
  return { pageBytes, ...titles, excerptsMs, excerptsBytes: network.bytes() - pageBytes };
}

/** Throttles the CPU of the page's main thread; workers are not throttled. */
export async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
}

async function untilQuiet(network: SlowNetwork): Promise<void> {
  for (let before = -1; before !== network.bytes();) {
    before = network.bytes();
    await new Promise((resolve) => setTimeout(resolve, quietMs));
  }
}
