import type { Browser } from 'playwright-core';
import type { Listening } from './benchSite.ts';
import { slowDown } from './measureSearch.ts';
import { median } from './median.ts';
import { ourSearch } from './searchEngines.ts';

const toggles = 24;

/** Latency of a facet: milliseconds from a click on a value to the painted answer, with CPU throttling; the median. */
export async function measureToggle(
  browser: Browser,
  server: Listening,
  query: string,
): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  try {
    const page = await context.newPage();
    const address = `http://127.0.0.1:${server.port}${ourSearch.path}?q=${encodeURIComponent(query)}`;
    await page.goto(address);
    await page.waitForFunction(ourSearch.hasTitles, query);
    await page.waitForLoadState('networkidle');
    await slowDown(page);
    return median(await page.evaluate(toggle, toggles));
  } finally {
    await context.close();
  }
}

/** Runs in the browser. A message posted in an animation frame is delivered after that frame was painted. */
async function toggle(times: number): Promise<number[]> {
  const boxes = [...document.querySelectorAll<HTMLInputElement>('.facet input')];
  const painted = () =>
    new Promise<void>((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage(undefined);
      });
    });
  const taken: number[] = [];
  for (let turn = 0; turn < times; turn += 1) {
    // Each value is selected and deselected in turn.
    const box = boxes[(Math.floor(turn / 2) * 3) % boxes.length];
    // Users click what is on the screen.
    box?.scrollIntoView({ block: 'center', behavior: 'instant' });
    await new Promise((resolve) => setTimeout(resolve, 500));
    const start = performance.now();
    box?.click();
    await painted();
    taken.push(performance.now() - start);
  }
  return taken;
}
