import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { linkLimit } from 'cms/previewing/endpoints';
import { previewLinksSchema } from 'cms/previewing/linkState';
import { previewPages, type PreviewPage } from 'cms/previewing/previewPages';
import { releasesFolder, snapshotsFolder } from 'content-models/storage/releases';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { drawPictures } from '../fixtures/drawPictures.ts';
import { startPreviews } from '../fixtures/previewService.ts';
import { goLive } from './goLive.ts';
import { onBothDatabases } from './onBothDatabases.ts';
import { paragraph } from './records.ts';
import { rest, signIn, type Answer } from './rest.ts';

const headingOf = ({ text }: Answer) => /<h1[^>]*>([^<]*)</.exec(text)?.[1];

/** Expects the page that says why there is no preview, in both languages. */
function says(name: PreviewPage, { status, text }: Answer): void {
  const { title, text: words } = previewPages[name];
  expect([name, status]).toEqual([name, previewPages[name].status]);
  for (const part of [title.es, title.en, words.es, words.en]) expect(text).toContain(part);
}

const idIn = ({ body }: Answer) =>
  z.looseObject({ doc: z.looseObject({ id: z.string() }) }).parse(body).doc.id;

const saved = { locale: 'es', depth: 0, overrideAccess: true } as const;

describe('the preview of a draft', () => {
  onBothDatabases(
    (cms) => {
      let service: Awaited<ReturnType<typeof startPreviews>> | undefined;
      let token = '';
      beforeAll(async () => {
        await goLive(cms());
        service = await startPreviews(cms().environment);
        token = await signIn(cms(), { email: 'ana@example.org', role: 'editor' });
      }, 240_000);
      afterAll(() => service?.kill());
      afterEach(() => void vi.useRealTimers());

      const idOf = async (kind: 'practices' | 'sources', code: string) => {
        const { docs } = await cms().payload.find({
          ...saved,
          collection: kind,
          where: { code: { equals: code } },
        });
        return docs[0]?.id ?? '';
      };
      const draft = (kind: 'practices' | 'sources', id: string, data: object, locale = 'es') =>
        rest(cms(), 'PATCH', `/${kind}/${id}?draft=true&locale=${locale}`, { token, body: data });
      const preview = (kind: string, id: string, locale = 'es', query = '') =>
        rest(cms(), 'GET', `/preview/own/${kind}/${id}/${locale}${query}`, { token });
      const linksOf = async (id: string) => {
        const { body } = await rest(cms(), 'GET', `/practices/${id}/preview-links`, { token });
        return previewLinksSchema.parse(body).links;
      };
      const makeLink = async (id: string, body: object = { locale: 'es', days: 7 }) => {
        const made = await rest(cms(), 'POST', `/practices/${id}/preview-links`, { token, body });
        expect(made.status, made.text).toBe(200);
        const [link] = previewLinksSchema.parse(made.body).links;
        if (!link) throw new Error(made.text);
        return { ...link, path: link.address.slice('/api'.length) };
      };
      const open = (path: string) => rest(cms(), 'GET', path);

      test('has what is saved, in both languages, and marks what differs from the live page', async () => {
        const id = await idOf('practices', 'BP-0001');
        await draft('practices', id, { title: 'Un título de borrador' });
        await draft('practices', id, { title: 'A draft title' }, 'en');
        const spanish = await preview('practices', id);
        expect(spanish.status, spanish.text).toBe(200);
        expect(headingOf(spanish)).toBe('Un título de borrador');
        expect(spanish.text).toContain('Vista previa, no publicada');
        expect(spanish.text).not.toContain('<ins');
        const english = await preview('practices', id, 'en');
        expect(english.text).toContain('<html lang="en"');
        expect(headingOf(english)).toBe('A draft title');
        const marked = await preview('practices', id, 'es', '?changes=true');
        expect(marked.text).toMatch(/<h1[^>]*>.*<ins class="preview-mark">.*Un título de borrador/);
        expect(marked.text).toMatch(/Hay \d+ diferencias con la página publicada/);
      });

      test('is strict in its headers, and its links open the live site', async () => {
        const { headers, text } = await preview('practices', await idOf('practices', 'BP-0002'));
        expect(headers.get('content-security-policy')).toMatch(
          /^default-src 'none'; style-src 'self'/,
        );
        expect(headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
        expect(headers.get('x-robots-tag')).toContain('noindex');
        expect(headers.get('cache-control')).toBe('no-store');
        expect(headers.get('referrer-policy')).toBe('no-referrer');
        expect(headers.get('set-cookie')).toBeNull();
        expect(text).not.toMatch(/<script|rel="canonical"|rel="manifest"|property="og:/);
        expect(text).toContain('<details');
        expect(text).not.toMatch(/<details(?![^>]* open)/);
        const targets = [...text.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href]) => href ?? '');
        const { siteUrl } = cms().environment;
        expect(targets.filter((href) => href.startsWith('/'))).toEqual([]);
        expect(targets.some((href) => href === `${siteUrl}/practicas/`)).toBe(true);
        for (const [, style = ''] of text.matchAll(/<link rel="stylesheet" href="\/api([^"]*)"/g)) {
          const answer = await rest(cms(), 'GET', style, { token });
          expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/css']);
        }
      });

      test('shows a record that is only begun, with a source that is a draft too, and says what is missing', async () => {
        const source = await rest(cms(), 'POST', '/sources?draft=true', {
          token,
          body: {
            title: 'Fuente sin publicar',
            type: 'report',
            language: 'es',
            url: 'https://example.org/x',
          },
        });
        const made = await rest(cms(), 'POST', '/practices?draft=true', {
          token,
          body: { title: 'Apenas empezada' },
        });
        const id = idIn(made);
        const early = await preview('practices', id);
        expect(early.status).toBe(422);
        expect(early.text).toContain('Todavía no se puede mostrar');
        expect(early.text).toContain('Nivel de evidencia');
        const body = {
          evidenceLevel: '0',
          relevance: 'general',
          status: 'active',
          verification: '1',
          sources: [idIn(source)],
          description: paragraph('Lo que se hace.'),
        };
        const changed = await draft('practices', id, body);
        expect(changed.status, changed.text).toBe(200);
        const shown = await preview('practices', id);
        expect(shown.status, shown.text).toBe(200);
        expect(shown.text).toContain('Apenas empezada');
        expect(shown.text).toContain('Fuente sin publicar');
        expect(shown.text).toContain('[Falta: Resumen]');
        expect(shown.text).toContain('[Falta: Verificada el]');
        expect(shown.text).toMatch(/Falta: [^.]*Resumen/);
        expect(shown.text).toContain('El sitio todavía no tiene esta página');
      });

      test('says of a kind without a page where it is seen', async () => {
        const { status, text } = await preview('sources', await idOf('sources', 'FU-0001'));
        expect(status).toBe(422);
        expect(text).toContain('no tienen una página propia');
      });

      test('shows a picture that no release has, to editors and to whom its record was sent', async () => {
        const id = await idOf('practices', 'BP-0003');
        const form = new FormData();
        const [drawn] = await drawPictures();
        form.set(
          'file',
          new File([Buffer.from(drawn?.bytes ?? [])], 'foto.jpg', { type: 'image/jpeg' }),
        );
        form.set(
          '_payload',
          JSON.stringify({ alt: 'Un taller', credit: 'Alguien', licence: 'CC0' }),
        );
        const uploaded = await rest(cms(), 'POST', '/media', { token, form });
        expect(uploaded.status, uploaded.text).toBe(201);
        await draft('practices', id, { media: [idIn(uploaded)] });
        const link = await makeLink(id);
        const page = await open(link.path);
        const [, source = ''] = /<img src="\/api([^"]+)"/.exec(page.text) ?? [];
        expect(source).toContain(link.path);
        const picture = await open(source);
        expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/webp']);
        const elsewhere = await makeLink(await idOf('practices', 'BP-0004'));
        expect((await open(source.replace(link.path, elsewhere.path))).status).toBe(404);
        expect((await open(source.replace(link.path, '/preview/own'))).status).toBe(410);
      });

      test('is opened through a link without a session, that record alone, until it is revoked', async () => {
        const id = await idOf('practices', 'BP-0005');
        await draft('practices', id, { title: 'Lo que se envía' });
        const link = await makeLink(id, { locale: 'es', days: 1 });
        const opened = await open(link.path);
        expect(opened.status).toBe(200);
        expect(headingOf(opened)).toBe('Lo que se envía');
        expect(opened.text).toContain('Este enlace deja de servir el ');
        expect(opened.headers.get('set-cookie')).toBeNull();
        const [told] = await linksOf(id);
        expect(told).toMatchObject({ id: link.id, locale: 'es', account: 'ana@example.org' });
        expect(Date.parse(told?.openedAt ?? '')).toBeGreaterThan(Date.now() - 60_000);

        const bearer = link.path.slice('/preview/'.length);
        for (const path of [
          `/practices/${id}`,
          `/practices/${id}/preview-links`,
          `/preview/own/practices/${id}/es`,
        ])
          expect(
            (await rest(cms(), 'GET', path, { headers: { authorization: `JWT ${bearer}` } }))
              .status,
          ).toBeOneOf([401, 403]);

        const ended = await rest(cms(), 'DELETE', `/practices/${id}/preview-links/${link.id}`, {
          token,
        });
        expect(previewLinksSchema.parse(ended.body).links).toEqual([]);
        const gone = await open(link.path);
        says('over', gone);
      });

      test('ends by itself, and does not tell whether its record is still there', async () => {
        const id = await idOf('practices', 'BP-0006');
        const link = await makeLink(id, { locale: 'en', days: 7 });
        vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 7 * 24 * 60 * 60_000 + 1 });
        const late = await open(link.path);
        expect(late.status).toBe(410);
        vi.useRealTimers();
        await cms().payload.update({
          ...saved,
          collection: 'practices',
          id,
          data: { deletedAt: new Date().toISOString(), _status: 'draft' },
        });
        const trashed = await open(link.path);
        expect([trashed.status, trashed.text]).toEqual([late.status, late.text]);
      });

      test('is opened by no other address', async () => {
        const { path } = await makeLink(await idOf('practices', 'BP-0007'));
        const [body = '', signature = ''] = path.slice('/preview/'.length).split('.');
        const parts = z
          .array(z.unknown())
          .parse(JSON.parse(Buffer.from(body, 'base64url').toString()));
        const longer = [...parts.slice(0, 4), Date.now() + 1e12];
        const forged = Buffer.from(JSON.stringify(longer)).toString('base64url');
        for (const wrong of [
          `${forged}.${signature}`,
          body,
          `${body}.${signature.slice(1)}`,
          `${body}.${signature}.x`,
          'x',
        ])
          says('forged', await open(`/preview/${wrong}`));
      });

      test('and its links are made by nobody without a session', async () => {
        const id = await idOf('practices', 'BP-0008');
        const path = `/practices/${id}/preview-links`;
        const body = { locale: 'es', days: 7 };
        expect((await rest(cms(), 'POST', path, { body })).status).toBe(401);
        expect((await rest(cms(), 'GET', path)).status).toBe(401);
        expect(
          (await rest(cms(), 'POST', path, { token, body: { ...body, days: 3650 } })).status,
        ).toBe(400);
        says('signedOut', await open(`/preview/own/practices/${id}/es`));
        says('missing', await preview('practices', 'no-such-id'));
        says('missing', await preview('users', id));
        expect((await rest(cms(), 'GET', '/previewLinks', { token })).status).toBe(501);
        expect(await linksOf(id)).toEqual([]);
      });

      test('is refused to who opens too many', async () => {
        const headers = { 'x-forwarded-for': '203.0.113.9' };
        const statuses = new Set<number>();
        for (let visit = 0; visit <= linkLimit.most; visit += 1)
          statuses.add((await rest(cms(), 'GET', '/preview/x', { headers })).status);
        expect([...statuses]).toEqual([404, 429]);
        says('tooMany', await rest(cms(), 'GET', '/preview/x', { headers }));
        expect((await open('/preview/x')).status).toBe(404);
      });

      test('leaves no file', () => {
        const { dataDir } = cms().environment;
        const files = [releasesFolder, snapshotsFolder].flatMap((folder) =>
          readdirSync(folder(dataDir)).map((name) => join(folder(dataDir), name)),
        );
        expect(files).toHaveLength(3);
      });

      test('says that its service does not answer', async () => {
        await service?.kill();
        says('away', await preview('practices', await idOf('practices', 'BP-0002')));
      });
    },
    { isSeeded: true },
  );
});
