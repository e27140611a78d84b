import { z } from 'zod';
import { noticesHeader } from '../../saving/noticesHeader.ts';

/** The values of a form by the name of their field, as the API takes and gives them. */
export type Values = Record<string, unknown>;

/** Something that stands in the way of a save: where (undefined: nowhere in particular) and what to do. */
export type Problem = z.output<typeof problemSchema>;

/** A field that somebody else changed in the meantime. */
export type Conflict = z.output<typeof conflictSchema>;

/** How a save ended. */
export type Outcome =
  /** `notices` tell what the server changed in what was sent. */
  | { kind: 'saved'; document: Values; notices: Problem[] }
  | { kind: 'conflict'; conflicts: Conflict[]; message: string }
  | { kind: 'refused'; message: string; problems: Problem[] }
  | { kind: 'signedOut' }
  /** No answer, or none now: the same save may succeed later. */
  | { kind: 'away'; message?: string | undefined };

const conflictSchema = z.object({
  path: z.string(),
  label: z.string(),
  by: z.string().nullable(),
  at: z.string(),
});
const problemSchema = z.object({
  path: z.string().optional(),
  tab: z.string().optional(),
  message: z.string(),
  /** The message without the name of the field. */
  reason: z.string().optional(),
});
const answerSchema = z.object({
  doc: z.record(z.string(), z.unknown()).optional(),
  errors: z
    .array(
      z.object({
        message: z.string().optional(),
        data: z
          .object({
            conflicts: z.array(conflictSchema).optional(),
            errors: z.array(problemSchema).optional(),
          })
          .nullish(),
      }),
    )
    .optional(),
});

type Save = { method: 'POST' | 'PATCH'; values: Values; language: string };

/** A request that may outlive its page (`keepalive`) has 64 KiB at most; a character has up to three bytes. */
const mostKeptAlive = (64 * 1024) / 3;

/** Sends values to the API of the CMS. Never throws: what goes wrong is an outcome. */
export async function sendSave(
  address: string,
  { method, values, language }: Save,
): Promise<Outcome> {
  const body = JSON.stringify(values);
  let response: Response;
  try {
    response = await fetch(address, {
      method,
      keepalive: body.length < mostKeptAlive,
      credentials: 'include',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
      body,
    });
  } catch {
    return { kind: 'away' };
  }
  const answered: unknown = await response.json().catch(() => undefined);
  const answer = answerSchema.safeParse(answered).data ?? {};
  if (response.ok && answer.doc)
    return { kind: 'saved', document: answer.doc, notices: noticesIn(response.headers) };
  return refusedBy(response.status, answer);
}

function noticesIn(headers: Headers): Problem[] {
  const told: unknown = JSON.parse(decodeURIComponent(headers.get(noticesHeader) ?? '[]'));
  return z.array(problemSchema).safeParse(told).data ?? [];
}

async function refusedBy(
  status: number,
  { errors = [] }: z.output<typeof answerSchema>,
): Promise<Outcome> {
  const message = errors.flatMap((error) => error.message ?? []).join(' ');
  const conflicts = errors.flatMap(({ data }) => data?.conflicts ?? []);
  if (conflicts.length > 0) return { kind: 'conflict', conflicts, message };
  if ((status === 401 || status === 403) && !(await isSignedIn())) return { kind: 'signedOut' };
  // 5xx, too many requests, or an answer that is none of ours, as from a proxy.
  if (status >= 500 || status === 429 || message === '')
    return { kind: 'away', message: message || undefined };
  const problems = errors.flatMap(({ data }) => data?.errors ?? []);
  return { kind: 'refused', message, problems };
}

const sessionSchema = z.object({ user: z.object({}).nullish() });

async function isSignedIn(): Promise<boolean> {
  try {
    const response = await fetch('/api/users/me', { credentials: 'include' });
    const body: unknown = await response.json();
    return Boolean(sessionSchema.safeParse(body).data?.user);
  } catch {
    return true;
  }
}
