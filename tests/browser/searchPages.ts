import type { BrowserContext, Page } from 'playwright-core';

const searches = { es: '/buscar/', en: '/en/search/' };

type SearchAnswer = {
  page: Page;
  /** Of the practices that were found, in order. */
  codes: string[];
  /** All that the page says. */
  said: string;
};

/** The search of a site in both languages, each in a page that all queries are typed into. */
export type SearchPages = {
  ask(this: void, lang: 'es' | 'en', q: string): Promise<SearchAnswer>;
};

export async function openSearch(context: BrowserContext, site: string): Promise<SearchPages> {
  const open = async (address: string) => {
    const page = await context.newPage();
    await page.goto(site + address);
    return page;
  };
  const opened = { es: await open(searches.es), en: await open(searches.en) };
  return {
    ask: async (lang, q) => {
      const page = opened[lang];
      await page.getByRole('searchbox').fill(q);
      await page.keyboard.press('Enter');
      await untilAnswered(page, lang, q);
      const kickers = await page.locator('.search-answer .entry-list .kicker').allTextContents();
      const codes = kickers.map((kicker) => kicker.split(' · ')[0] ?? '');
      return { page, codes, said: await page.locator('main').innerText() };
    },
  };
}

/** Waits for the whole answer: before it the page says what it looks for, and an answer by titles is not announced. */
export async function untilAnswered(page: Page, lang: 'es' | 'en', q: string): Promise<void> {
  await page.waitForFunction(
    (asked) => {
      const said = document.querySelector('[role="status"]')?.textContent ?? '';
      return said.includes(asked) && !said.endsWith('…');
    },
    lang === 'es' ? `«${q}»` : `“${q}”`,
  );
}
