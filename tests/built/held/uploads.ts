import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  bombPicture,
  hugePicture,
  lyingPicture,
  noPictures,
  polyglotPicture,
} from '../../fixtures/hostilePictures.ts';
import { cms, editor, editorCookie, failed, origin, pairOf } from './builtOnce.ts';

describe('an upload', () => {
  const described = { alt: 'Una oficina de prueba', credit: 'Prueba', licence: 'CC0' };
  const form = (name: string, bytes: Uint8Array, type: string) => {
    const data = new FormData();
    data.set('_payload', JSON.stringify(described));
    data.set('file', new File([Buffer.from(bytes)], name, { type }));
    return editor().ask('POST', '/api/media?locale=es', { form: data });
  };
  const filename = z.object({ doc: z.object({ filename: z.string() }) });
  const picture = () =>
    sharp({ create: { width: 64, height: 48, channels: 3, background: '#1f6f5c' } })
      .jpeg()
      .toBuffer();

  test('that is no picture is refused, whatever it says it is', async () => {
    for (const [name, type, bytes] of noPictures)
      expect([name, (await form(name, bytes, type)).status]).toEqual([name, 400]);
  });

  test('of a picture that is too large, or lies about it, is refused', async () => {
    expect((await form('grande.png', hugePicture(), 'image/png')).status).toBe(400);
    expect((await form('miente.png', lyingPicture(), 'image/png')).status).toBe(400);
  });

  test('loses what was hidden in it: a page behind its end, a script in its comment', async () => {
    const answer = await form('doble.jpg', await polyglotPicture(), 'image/jpeg');
    expect(answer.status).toBe(201);
    const { doc } = filename.parse(answer.body);
    const stored = readFileSync(join(cms().dataDir, 'uploads', doc.filename), 'latin1');
    expect(stored).not.toMatch(/script|html/);
    expect(stored).not.toContain('PK\u0003\u0004');
    const served = await editor().ask('GET', `/api/media/file/${doc.filename}`);
    expect([served.status, served.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
    expect(served.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test.skipIf(process.platform !== 'linux').each(['zTXt', 'iCCP'] as const)(
    'does not unpack what a %s unpacks to',
    { timeout: 240_000 },
    async (type) => {
      const process = `/proc/${cms().pid()}`;
      /** Megabytes, by the name of the line (https://man7.org/linux/man-pages/man5/proc_pid_status.5.html). */
      const memory = (name: 'VmRSS' | 'VmHWM') =>
        Number(
          new RegExp(`${name}:\\s+(\\d+)`).exec(readFileSync(`${process}/status`, 'utf8'))?.[1],
        ) / 1024;
      // Forgets the peak of before.
      writeFileSync(`${process}/clear_refs`, '5');
      const before = memory('VmRSS');
      await form('bomba.png', await bombPicture(type), 'image/png');
      expect(memory('VmHWM') - before).toBeLessThan(300);
      expect((await cms().stranger.ask('GET', '/api/health')).status).toBe(200);
    },
  );

  test('stays in its folder under whatever name', async () => {
    const bytes = await picture();
    const names = [
      '../../fuera.jpg',
      '..\\..\\fuera.jpg',
      '/etc/fuera.jpg',
      '%2e%2e%2ffuera.jpg',
      'a\0.html.jpg',
      'a\r\nX-Mal: 1.jpg',
      '.htaccess',
      `${'a'.repeat(300)}.jpg`,
      'página <script>.jpg',
    ];
    const boundary = 'limite';
    for (const name of names) {
      // As bytes: a browser would write some of these names otherwise.
      const head = `--${boundary}\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n${JSON.stringify(described)}\r\n--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: image/jpeg\r\n\r\n`;
      const response = await fetch(`${origin()}/api/media?locale=es`, {
        method: 'POST',
        headers: {
          origin: origin(),
          cookie: pairOf(await editorCookie()),
          'content-type': `multipart/form-data; boundary=${boundary}`,
        },
        body: Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]),
      });
      const answer = filename.safeParse(await response.json());
      expect(response.headers.get('x-mal')).toBeNull();
      if (response.status === 201)
        expect(answer.data?.doc.filename, name).toMatch(/^[a-z0-9-]{1,200}\.jpg$/);
      else expect([name, response.status]).toEqual([name, failed]);
    }
    expect(
      globSync('**/fuera*', { cwd: cms().dataDir }).every((found) => found.startsWith('uploads')),
    ).toBe(true);
    expect(existsSync('/etc/fuera.jpg')).toBe(false);
  });
});
