import type { BrowserContextOptions, Page } from 'playwright-core';
import { builtSite } from '../fixtures/builtSite.ts';
import { openBrowser } from './openBrowser.ts';

/** A site with every kind of record; each visit is by a new visitor. */
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

/** The rows of practices. */
export const rows = (page: Page) => page.locator('.search-answer .entry-list > li');

/** Waits until the announced text matches. */
export async function announced(page: Page, text: string | RegExp): Promise<void> {
  await page.getByRole('status').filter({ hasText: text }).waitFor();
}
