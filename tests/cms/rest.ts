import { handleEndpoints } from 'payload';
import type { TestCms } from './onBothDatabases.ts';

type Call = {
  body?: unknown;
  form?: FormData;
  token?: string;
  headers?: Record<string, string>;
};

/** What the REST API answers, as over HTTP. */
export type Answer = {
  status: number;
  body: Record<string, unknown>;
  text: string;
  headers: Headers;
};

/**
 * Calls the CMS's REST API as Next's route does, without a server in between. A change says its language, as those of
 * the admin do; it is Spanish unless the path names another one.
 */
export async function rest(
  cms: TestCms,
  method: string,
  path: string,
  call: Call = {},
): Promise<Answer> {
  const { body, form, token, headers = {} } = call;
  const url = new URL(`${cms.environment.cmsUrl}/api${path}`);
  if (method !== 'GET' && !url.searchParams.has('locale')) url.searchParams.set('locale', 'es');
  const request = new Request(url, {
    method,
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(token === undefined ? {} : { authorization: `JWT ${token}` }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(form === undefined ? {} : { body: form }),
  });
  const response = await handleEndpoints({
    config: cms.payload.config,
    payloadInstanceCacheKey: cms.key,
    request,
  });
  const text = await response.text();
  return { status: response.status, text, body: asObject(text), headers: response.headers };
}

function asObject(text: string): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {};
  } catch {
    return {};
  }
}

/** The messages of an answer's errors, those of its fields included. */
export function messagesIn({ body }: Answer): string[] {
  return messagesOf(body.errors);
}

function messagesOf(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((error: unknown) => {
    if (typeof error !== 'object' || error === null) return [];
    const message = 'message' in error && typeof error.message === 'string' ? [error.message] : [];
    const data: unknown = 'data' in error ? error.data : undefined;
    const inner =
      typeof data === 'object' && data !== null && 'errors' in data ? messagesOf(data.errors) : [];
    return [...message, ...inner];
  });
}

export const editorPassword = 'una-clave-bien-larga';

/** Makes an account as it is when its first password has been changed, and signs it in. */
export async function signIn(
  cms: TestCms,
  { email, role }: { email: string; role: 'admin' | 'editor' },
): Promise<string> {
  const { id } = await cms.payload.create({
    collection: 'users',
    data: { email, role, password: editorPassword },
    depth: 0,
    overrideAccess: true,
  });
  await cms.payload.update({
    collection: 'users',
    id,
    data: { mustChangePassword: false, temporaryPasswordDigest: null },
    depth: 0,
    overrideAccess: true,
  });
  return tokenOf(cms, email, editorPassword);
}

/** The session that signing in gives, from its cookie: no answer tells it. */
export async function tokenOf(cms: TestCms, email: string, password: string): Promise<string> {
  const { headers, text } = await rest(cms, 'POST', '/users/login', { body: { email, password } });
  const token = /payload-token=([^;]+)/.exec(headers.get('set-cookie') ?? '')?.[1];
  if (token === undefined) throw new Error(text);
  return token;
}
