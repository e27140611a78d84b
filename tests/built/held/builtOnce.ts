import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createConfig } from 'cms/server/createConfig';
import { repositoryRoot } from 'cms/env';
import type { SanitizedConfig } from 'payload';
import { afterAll, beforeAll, expect } from 'vitest';
import { z } from 'zod';
import { builtCms, freePort, password } from '../../fixtures/builtCms.ts';
import type { Answer, Visitor } from '../../fixtures/builtCms.ts';

/* The one built CMS that all the trials beside this file are made on, and how they look at it. */

export const cms = builtCms();
export const origin = () => cms().environment.cmsUrl;
export const port = () => Number(new URL(origin()).port);

export const editorEmail = 'edita@arraigo.example';
export const otherEmail = 'otra@arraigo.example';
/** Passwords that were sent somewhere, right ones and wrong ones; none may be in a log. */
export const secrets = {
  first: password,
  next: 'jocote-marimba-58-brisa',
  third: 'comal-sendero-31-lluvia',
  wrong: 'esta-no-es-la-clave-77',
};

let editing: Visitor | undefined;
let configuration: SanitizedConfig | undefined;
/** A server beside the CMS that only the CMS's own network reaches. */
let inner: Server;
let innerHost = '';
export const innerRequests: string[] = [];

beforeAll(async () => {
  editing = await cms().signIn(editorEmail, 'editor');
  await cms().signIn(otherEmail, 'editor');
  configuration = await createConfig(cms().environment);
  inner = createServer((request, response) => {
    innerRequests.push(request.url ?? '');
    response.end('secreto de la red');
  }).listen(await freePort(), '127.0.0.1');
  await once(inner, 'listening');
  const address = inner.address();
  innerHost = typeof address === 'object' ? `127.0.0.1:${address?.port}` : '';
}, 240_000);
afterAll(() => {
  inner.closeAllConnections();
  inner.close();
});

function running<Part>(part: Part | undefined): Part {
  if (part === undefined) throw new Error('The CMS runs only while tests do.');
  return part;
}
export const editor = (): Visitor => running(editing);
export const config = (): SanitizedConfig => running(configuration);
export const innerAddress = (): string => innerHost;

/** Answers that give nothing away. */
export const refused = expect.toBeOneOf([400, 401, 403, 404, 405, 415, 501]) as unknown;
/** For what would change something, next to a look at whether it did: a fault of the server is no success either. */
export const failed = expect.toSatisfy((status: number) => status >= 400) as unknown;

export const documents = z.object({ docs: z.array(z.looseObject({ id: z.string() })) });
const saved = z.object({ doc: z.looseObject({ id: z.string() }) });
const account = z.object({ user: z.looseObject({ id: z.string(), email: z.string() }).nullable() });

export const idIn = ({ body, text }: Answer): string => {
  const parsed = saved.safeParse(body);
  if (!parsed.success) throw new Error(text);
  return parsed.data.doc.id;
};
export const userOf = async (who: Pick<Visitor, 'ask'>) =>
  account.parse((await who.ask('GET', '/api/users/me')).body).user;
export const idOf = async (email: string) => {
  const { body } = await cms().administrator.ask(
    'GET',
    `/api/users?where[email][equals]=${encodeURIComponent(email)}`,
  );
  return documents.parse(body).docs[0]?.id ?? '';
};
/** How many records of a collection there are, and how many of them are live. */
export const countOf = async (collection: string, where = '') => {
  const { body } = await cms().administrator.ask('GET', `/api/${collection}/count?${where}`);
  return z.object({ totalDocs: z.number() }).parse(body).totalDocs;
};
/** A row of the database as it lies on the disk. */
export const rowOf = (email: string): Record<string, unknown> => {
  const database = new DatabaseSync(join(cms().dataDir, 'arraigo.db'), { readOnly: true });
  try {
    return { ...database.prepare('select * from users where email = ?').get(email) };
  } finally {
    database.close();
  }
};
export const loginCookie = async (email: string, secret: string): Promise<string> => {
  const answer = await cms().stranger.ask('POST', '/api/users/login', {
    body: { email, password: secret },
  });
  const line = answer.headers.getSetCookie().find((cookie) => /token=/.test(cookie));
  if (line === undefined) throw new Error(answer.text);
  return line;
};
export const pairOf = (cookie: string) => cookie.split(';', 1)[0] ?? '';

/** Calls a server function of the admin as its pages do. */
export const callFunction = (who: Visitor, name: string, args: object, headers = {}) =>
  who.ask('POST', '/admin', {
    body: [{ name, args }],
    headers: {
      'next-action': actionId(),
      'content-type': 'text/plain;charset=UTF-8',
      ...headers,
    },
  });
const actionId = (): string => {
  const file = join(repositoryRoot, 'cms/.next/server/server-reference-manifest.json');
  const { node } = z
    .object({ node: z.record(z.string(), z.object({ filename: z.string() })) })
    .parse(JSON.parse(readFileSync(file, 'utf8')));
  const own = Object.entries(node).find(([, { filename }]) => filename.endsWith('/layout.tsx'));
  if (!own) throw new Error('The admin has no server function any more.');
  return own[0];
};

let cookieOfEditor: string | undefined;
export const editorCookie = async (): Promise<string> =>
  (cookieOfEditor ??= await loginCookie(editorEmail, password));
