import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
} from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

/** Whether a Chromium is installed; without one, the tests of a file are skipped and counted. */
export const hasChromium = inject('chromium') !== undefined;

/** Opens one Chromium per test file; each call returns a fresh context, like a new visitor. */
export function openBrowser(): (options?: BrowserContextOptions) => Promise<BrowserContext> {
  let browser: Browser | undefined;

  beforeAll(async () => {
    const executablePath = inject('chromium');
    if (executablePath === undefined) return;
    browser = await chromium.launch({
      executablePath,
      // It runs as root in a container, without background requests to the network.
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
  });
  afterAll(() => browser?.close());

  return async (options) => {
    if (!browser) throw new Error('There is no browser; guard the tests with hasChromium.');
    const context = await browser.newContext(options);
    // A page that does not respond within fifteen seconds fails its test with the name of what was awaited.
    context.setDefaultTimeout(30_000);
    // The first answer of a page of the admin takes longest on a machine that does much else.
    context.setDefaultNavigationTimeout(60_000);
    return context;
  };
}
