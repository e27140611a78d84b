import { expect, test } from 'vitest';
import { openBrowser } from '../../browser/openBrowser.ts';
import { password } from '../../fixtures/builtCms.ts';
import { liveRecord } from '../storedState.ts';
import { soon } from '../../fixtures/soon.ts';
import { admin, carlaEmail, cms, makeDraft, visitors } from './desk.ts';

const openContext = openBrowser();

/** Words in English are heard over REST (`refusals.test.ts`); that they reach the page is tried with these. */
test('in English: an address that another source has, at the field; a password that is wrong', async () => {
  const context = await openContext({ locale: 'en' });
  await context.addCookies([{ name: 'payload-lng', value: 'en', url: cms().environment.cmsUrl }]);
  const page = await context.newPage();
  const notice = page.locator('.arraigo-panel');
  await page.goto(admin('/login'));
  await page.locator('#field-email').fill(carlaEmail);
  await page.locator('#field-password').fill('not this one');
  await page.locator('button[type=submit]').click();
  await expect
    .poll(() => notice.allInnerTexts(), soon)
    .toEqual([expect.stringMatching(/incorrect/)]);
  await page.locator('#field-password').fill(password);
  await page.locator('button[type=submit]').click();
  await page.locator('.dashboard').waitFor(soon);

  const { url } = await liveRecord(visitors().ana, 'sources', 'FU-0002');
  const id = await makeDraft('sources', { title: 'Once more', url });
  await page.goto(admin(`/collections/sources/${id}?locale=es`));
  await page.locator('.arraigo-saving').waitFor(soon);
  await page.locator('#action-save').click();
  const reason = 's already in FU-0002. Use that source and move this one to the trash.';
  await expect
    .poll(() => notice.innerText(), soon)
    .toContain(`Tab “Identity”, “Address” i${reason}`);
  const marks = page.locator('.field-error');
  await expect.poll(() => marks.allInnerTexts(), soon).toContain(`I${reason}`);
  await context.close();
});
