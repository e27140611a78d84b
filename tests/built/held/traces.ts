import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { cms, countOf, editor, editorCookie, editorEmail, pairOf, secrets } from './builtOnce.ts';

describe('what the server says and keeps', () => {
  test('holds no password, right or wrong', async () => {
    await cms().stranger.ask('POST', '/api/users/login', {
      body: { email: editorEmail, password: secrets.wrong },
    });
    await cms().stranger.ask('POST', '/api/users/login', {
      body: `{"email":"${editorEmail}","password":"${secrets.wrong}"`,
    });
    await cms().stranger.ask('POST', `/api/users/login?password=${secrets.wrong}`, {
      body: { email: { a: secrets.wrong } },
    });
    const files = globSync('**/*.log', { cwd: cms().dataDir }).map((name) =>
      readFileSync(join(cms().dataDir, name), 'utf8'),
    );
    const said = [cms().printed(), ...files].join('\n');
    expect(said.length).toBeGreaterThan(0);
    for (const [name, secret] of Object.entries(secrets))
      expect([name, said.includes(secret)]).toEqual([name, false]);
    expect(said).not.toContain(pairOf(await editorCookie()).split('=')[1]);
  });

  test('survives garbage in the place of its journal', { timeout: 240_000 }, async () => {
    const before = await countOf('practices');
    await cms().kill();
    const database = join(cms().dataDir, 'arraigo.db');
    // What was committed is in the database itself before the journal is spoilt.
    const opened = new DatabaseSync(database);
    opened.exec('pragma wal_checkpoint(truncate)');
    opened.close();
    writeFileSync(`${database}-wal`, Buffer.alloc(100_000, 'basura'));
    writeFileSync(`${database}-shm`, Buffer.alloc(32_768, 'basura'));
    await cms().start();
    expect(await countOf('practices')).toBe(before);
    expect(
      (
        await editor().ask('POST', '/api/sources?draft=true&locale=es', {
          body: { title: 'Después' },
        })
      ).status,
    ).toBe(201);
  });
});
