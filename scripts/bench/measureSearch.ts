import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Listening } from './benchSite.ts';
import { median } from './median.ts';
import type { SearchEngine } from './searchEngines.ts';
import { slowNetwork, type SlowNetwork } from './slowNetwork.ts';

const cpuSlowdown = 4;

/** What a visitor waits for and receives, in milliseconds and bytes; medians over the queries. */
export type SearchFigures = {
  pageBytes: number;
  titlesMs: number;
  titlesBytes: number;
  /** Counted from the first letter, as the titles are; absent where a search has no excerpts. */
  excerptsMs?: number;
  excerptsBytes?: number;
};

/** How long nothing must come any more for an answer to be whole. */
const quietMs = 700;
const patienceMs = 60_000;

/** Asks each query as a new visitor on a slow phone and a slow line. */
export async function measureSearch(
  browser: Browser,
  server: Listening,
  engine: SearchEngine,
  queries: readonly string[],
): Promise<SearchFigures> {
  const asked: SearchFigures[] = [];
  for (const query of queries) {
    const network = await slowNetwork(server.port);
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
    try {
      asked.push(await ask(context, network, engine, query));
    } finally {
      await context.close();
      await network.close();
    }
  }
  return {
    pageBytes: median(asked.map(({ pageBytes }) => pageBytes)),
    titlesMs: median(asked.map(({ titlesMs }) => titlesMs)),
    titlesBytes: median(asked.map(({ titlesBytes }) => titlesBytes)),
    ...(engine.hasExcerpts && {
      excerptsMs: median(asked.map(({ excerptsMs = 0 }) => excerptsMs)),
      excerptsBytes: median(asked.map(({ excerptsBytes = 0 }) => excerptsBytes)),
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

/** Slows the page's own thread; workers run as fast as the machine does. */
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
