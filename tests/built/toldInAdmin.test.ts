import { describe } from 'vitest';
import { hasChromium } from '../browser/openBrowser.ts';

/*
 * Every refusal that a person can bring about in the admin, brought about on the built CMS in a browser and read there:
 * in a notice that stays and, where it is of a field, at the field and at its tab. All are on one server, in this order;
 * the last fails where a refusal of the sources was read on no page.
 */
describe.skipIf(!hasChromium)('what the admin tells', { timeout: 240_000 }, async () => {
  await import('./toldInAdmin/practices.ts');
  await import('./toldInAdmin/chain.ts');
  await import('./toldInAdmin/writing.ts');
  await import('./toldInAdmin/scheduling.ts');
  await import('./toldInAdmin/accounts.ts');
  await import('./toldInAdmin/pictures.ts');
  await import('./toldInAdmin/lists.ts');
  await import('./toldInAdmin/inEnglish.ts');
  await import('./toldInAdmin/complete.ts');
});
