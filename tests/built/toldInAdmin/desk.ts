import type { Page } from 'playwright-core';
import { beforeAll, expect } from 'vitest';
import { z } from 'zod';
import { adminPages, visit } from '../../fixtures/adminPages.ts';
import { builtCms, type Visitor } from '../../fixtures/builtCms.ts';
import { soon } from '../../fixtures/soon.ts';

/* The one built CMS at whose admin all the trials beside this file are made, and how they read what a page tells. */

export const cms = builtCms();
const signIn = adminPages(cms);

const anaEmail = 'ana@arraigo.example';
export const carlaEmail = 'carla@arraigo.example';
export const adminEmail = 'admin@arraigo.example';

/** Every notice that a trial has read on a page, in Spanish: what `complete.ts` asks for. */
export const told: string[] = [];

let editing: { ana: Visitor; carla: Visitor } | undefined;
beforeAll(async () => {
  editing = {
    ana: await cms().signIn(anaEmail, 'editor'),
    carla: await cms().signIn(carlaEmail, 'editor'),
  };
}, 240_000);
export function visitors(): { ana: Visitor; carla: Visitor } {
  if (!editing) throw new Error('The accounts exist only while tests run.');
  return editing;
}

/** A page of its own in somebody's browser. */
export const pageOf = async (email = anaEmail): Promise<Page> => (await signIn(email)).page;

export const admin = (path: string) => `${cms().environment.cmsUrl}/admin${path}`;

/** Opens a page with a form and waits until it can be written in. */
export async function openForm(path: string, email = anaEmail): Promise<Page> {
  const page = await pageOf(email);
  await visit(page, admin(path));
  await page.locator('form[data-form-ready="true"]').first().waitFor({ timeout: 60_000 });
  return page;
}

export async function openRecord(kind: string, id: string, locale = 'es'): Promise<Page> {
  const page = await openForm(`/collections/${kind}/${id}?locale=${locale}`);
  await page.locator('.arraigo-saving').waitFor();
  return page;
}

const created = z.object({ doc: z.looseObject({ id: z.string() }) });

/** A draft as somebody left it. @returns its id. */
export async function makeDraft(kind: string, body: object, query = ''): Promise<string> {
  const path = `/api/${kind}?locale=es&draft=true${query}`;
  const answer = await visitors().ana.ask('POST', path, { body });
  if (answer.status !== 201) throw new Error(answer.text);
  return created.parse(answer.body).doc.id;
}

/** Changes the draft of a record in Spanish, as somebody who left it so. */
export async function leave(kind: string, id: string, body: object): Promise<string> {
  const path = `/api/${kind}/${id}?locale=es&draft=true&depth=0`;
  const answer = await visitors().ana.ask('PATCH', path, { body });
  if (answer.status !== 200) throw new Error(answer.text);
  return id;
}

export const openTab = (page: Page, label: string) =>
  page.locator('.tabs-field__tab-button', { hasText: label }).first().click();

export const publish = (page: Page) => page.locator('#action-save').click();

/** Chooses in a list of terms or of records what is found by these words. */
export async function choose(page: Page, path: string, words: string): Promise<void> {
  const field = page.locator(`#field-${path}`);
  await field.locator('.rs__control').first().click();
  await page.keyboard.type(words);
  await field.locator('.rs__option', { hasText: words }).first().click();
}

export async function chooseInMenu(page: Page, action: string): Promise<void> {
  await page.locator('.doc-controls__popup button').first().click();
  await page.locator(action).click();
  await confirm(page);
}

export const confirm = (page: Page) => page.locator('#confirm-action').first().click();

/** What the notices on a page say, a text for each: they are headed, stay, and are read aloud. */
async function notices(page: Page): Promise<string[]> {
  const panels = page.locator('.arraigo-panel[role="alert"]');
  return panels.locator('li, p').allInnerTexts();
}

/** What is no text for an editor: English, codes of a program, ids of the database, a stack. */
const leaks =
  /\b(the|is|are|field|invalid|unknown|undefined|null|object Object)\b|\bat \w+ \(|[0-9a-f]{8}-[0-9a-f]{4}-/i;

/** That a notice says these words, in Spanish, and that Payload's own notices, which vanish, say nothing. */
export async function tells(page: Page, words: string | RegExp): Promise<void> {
  const isSaid = (text: string) =>
    typeof words === 'string' ? text.includes(words) : words.test(text);
  await expect
    .poll(async () => (await notices(page)).find(isSaid) ?? (await notices(page)), soon)
    .toEqual(expect.any(String));
  const said = await notices(page);
  expect(said.filter((text) => leaks.test(text))).toEqual([]);
  expect(await page.locator('[data-sonner-toast][data-type="error"]').count()).toBe(0);
  told.push(...said);
}

/**
 * That a notice tells this of a field, that its line leads there, that the field is marked with it, and that its tab
 * counts it.
 */
export async function tellsOf(page: Page, path: string, words: string): Promise<void> {
  await tells(page, words);
  const line = page.locator('.arraigo-panel li', { hasText: words }).first();
  await line.locator('button').click();
  await expect.poll(() => focusIsAt(page, path), soon).toBe(true);
  await expectMark(page, path, words.replace(/^«[^»]+» /, ''));
  const tab = /^Pestaña «([^»]+)»/.exec(await line.innerText())?.[1];
  if (tab === undefined) return;
  const count = page
    .locator('.tabs-field__tab-button', { hasText: tab })
    .locator('.error-pill__count');
  await expect.poll(async () => Number(await count.innerText()), soon).toBeGreaterThan(0);
}

/** That a field is marked with these words, whole; without words, that it is not marked. */
export async function expectMark(page: Page, path: string, words: string | null): Promise<void> {
  const expected: unknown =
    words === null ? null : expect.stringContaining(words.toLocaleLowerCase());
  const mark = async () => (await markOf(page, path))?.toLocaleLowerCase() ?? null;
  await expect.poll(mark, soon).toEqual(expected);
}

const idOf = (path: string) => `field-${path.replaceAll('.', '__')}`;

function markOf(page: Page, path: string): Promise<string | null> {
  return page.evaluate((id) => {
    const own = document.getElementById(id) ?? document.querySelector(`label[for="${id}"]`);
    const mark = own?.closest('.field-type')?.querySelector<HTMLElement>('.field-error');
    if (!mark?.checkVisibility()) return null;
    // Not what would be cut off.
    return mark.scrollWidth > mark.clientWidth + 1 ? '…' : mark.innerText;
  }, idOf(path));
}

function focusIsAt(page: Page, path: string): Promise<boolean> {
  return page.evaluate((id) => {
    const own = document.getElementById(id) ?? document.querySelector(`label[for="${id}"]`);
    const field = own?.closest('.field-type');
    return Boolean(field?.contains(document.activeElement));
  }, idOf(path));
}
