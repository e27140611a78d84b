import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
} from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

/** Whether there is a Chromium to test with; without one a test file is skipped and counted. */
export const hasChromium = inject('chromium') !== undefined;

/** Opens one Chromium for a file of tests; each call gives a fresh context, as a new visitor has. */
export function openBrowser(): (options?: BrowserContextOptions) => Promise<BrowserContext> {
  let browser: Browser | undefined;

  beforeAll(async () => {
    const executablePath = inject('chromium');
    if (executablePath === undefined) return;
    browser = await chromium.launch({
      executablePath,
      // It runs as root in a container, and asks nobody on the network for anything of its own.
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
    // A page that does not answer within ten seconds fails its test by saying what was waited for.
    context.setDefaultTimeout(10_000);
    return context;
  };
}
