import { beforeAll, describe, expect, test } from 'vitest';
import { hasChromium } from '../browser/openBrowser.ts';
import { adminPages } from '../fixtures/adminPages.ts';
import { builtCms } from '../fixtures/builtCms.ts';
import { soon } from '../fixtures/soon.ts';

/** Until the server has answered, on a machine that is busy. */

describe.skipIf(!hasChromium)(
  'a form that one person at a time writes in',
  { timeout: 180_000 },
  () => {
    const cms = builtCms();
    const signIn = adminPages(cms);

    beforeAll(async () => {
      for (const name of ['ana', 'carla'] as const) {
        const person = await cms().signIn(`${name}@arraigo.example`, 'admin');
        await person.ask('GET', '/api/users/me');
      }
    }, 240_000);

    test('is taken over only once it is asked, with who is there and what becomes of what she wrote', async () => {
      const settings = `${cms().environment.cmsUrl}/admin/globals/site-settings?locale=es`;
      const carla = (await signIn('carla@arraigo.example')).page;
      const ana = (await signIn('ana@arraigo.example')).page;
      const operator = '#field-operatorName';
      await carla.goto(settings);
      await carla.locator(operator).fill('Red de Carla');
      await expect
        .poll(
          async () => {
            await ana.goto(settings);
            await ana.locator(operator).waitFor(soon);
            return ana.locator('.document-locked').isVisible();
          },
          { timeout: 80_000, interval: 2_000 },
        )
        .toBe(true);
      const locked = ana.locator('.document-locked');
      expect(await locked.innerText()).toMatch(
        /carla@arraigo\.example está aquí y lo edita ahora\. Si toma el control, ya no podrá guardar/,
      );
      await locked.getByRole('button', { name: 'Ver sin editar' }).click();
      await ana.locator('#take-over').click();
      const asked = ana.getByRole('dialog').filter({ hasText: 'carla@arraigo.example está aquí.' });
      await asked.getByText(/lo que no guardó le queda en un aviso/).waitFor(soon);
      await asked.getByRole('button', { name: 'Cancelar' }).click();
      await asked.waitFor({ state: 'hidden' });
      expect(await ana.locator(operator).isEnabled()).toBe(false);
      await ana.locator('#take-over').click();
      await asked.getByRole('button', { name: 'Tomar el control' }).click();
      await expect.poll(() => ana.locator(operator).isEnabled(), soon).toBe(true);

      await carla.locator(operator).press('End');
      await carla.keyboard.type(' y amigas');
      await carla.getByText(/Otra persona tomó el control y ahora edita esto/).waitFor(soon);
      await carla.getByRole('button', { name: 'Ver sin editar' }).click();
      const kept = carla
        .getByRole('alert')
        .filter({ hasText: 'ana@arraigo.example tomó el control' });
      await kept.getByText(/«Quién opera el sitio.*»: Red de Carla y amigas/).waitFor(soon);
      await expect.poll(() => carla.locator(operator).isEnabled(), soon).toBe(false);
    });
  },
);
