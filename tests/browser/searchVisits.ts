import type { BrowserContextOptions, Page } from 'playwright-core';
import { builtSite } from '../fixtures/builtSite.ts';
import { openBrowser } from './openBrowser.ts';

/** A site with every kind of record, and visits to it: each by somebody new. */
export function searchVisits() {
  const site = builtSite();
  const newContext = openBrowser();
  const open = async (address: string, options: BrowserContextOptions = {}): Promise<Page> => {
    const page = await (await newContext(options)).newPage();
    await page.goto(site().address + address);
    return page;
  };
  return { site, newContext, open };
}

/** The practices that are listed. */
export const rows = (page: Page) => page.locator('.search-answer .entry-list > li');

/** Waits until the announced text is as expected. */
export async function announced(page: Page, text: string | RegExp): Promise<void> {
  await page.getByRole('status').filter({ hasText: text }).waitFor();
}
