import { describe, expect, test } from 'vitest';
import { onBothDatabases } from './onBothDatabases.ts';
import { publishPractice } from './records.ts';
import { editorPassword, rest, signIn } from './rest.ts';

const email = 'operadores@arraigo.example';

/** What a document database would run, were it handed on as it came. */
const tricks: unknown[] = [
  { $gt: '' },
  { $ne: null },
  { $regex: '.*' },
  { $where: 'true' },
  { equals: email },
  [email],
  true,
];

describe('operators of a database', () => {
  onBothDatabases((cms) => {
    test('open no session in the place of an address or a password', async () => {
      await signIn(cms(), { email, role: 'admin' });
      for (const trick of tricks) {
        const bodies = [
          { email: trick, password: editorPassword },
          { email: trick, password: trick },
        ];
        for (const body of bodies) {
          const answer = await rest(cms(), 'POST', '/users/login', { body });
          const told = JSON.stringify(body);
          expect([told, answer.status >= 400, answer.headers.get('set-cookie')]).toEqual([
            told,
            true,
            null,
          ]);
        }
      }
    });

    test('are no conditions of a query', async () => {
      const token = await signIn(cms(), { email: 'preguntas@arraigo.example', role: 'editor' });
      await publishPractice(cms().payload);
      const queries = [
        'where[$where]=true',
        'where[$expr]=1',
        'where[$or][0][code][exists]=true',
        'where[title][$ne]=x',
        'where[title][$regex]=.*',
        'where[title][$gt]=',
        'where[code][$in][0]=BP-0001',
      ];
      for (const query of queries) {
        const { status, body } = await rest(cms(), 'GET', `/practices?${query}`, { token });
        expect([query, status, body.docs]).toEqual([query, 400, undefined]);
      }
    });

    test('change nothing in the place of a value', async () => {
      const token = await signIn(cms(), { email: 'valores@arraigo.example', role: 'editor' });
      const { id, code, slug } = await publishPractice(cms().payload);
      const body = { $set: { code: 'BP-9999' }, $unset: { slug: '' }, 'code.$': 'BP-9999' };
      await rest(cms(), 'PATCH', `/practices/${id}?draft=true&locale=es`, { body, token });
      const draft = await cms().payload.findByID({
        collection: 'practices',
        id,
        draft: true,
        locale: 'es',
        depth: 0,
        overrideAccess: true,
      });
      expect([draft.code, draft.slug]).toEqual([code, slug]);
    });
  });
});
