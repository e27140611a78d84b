import { headers as requestHeaders } from 'next/headers.js';
import { getPayload, type SanitizedConfig } from 'payload';
import { z } from 'zod';
import type { Bilingual } from 'content-models/locales';
import { requestLanguage } from '../refusals/language.ts';

/**
 * Allow-list of the server functions that the admin calls. Payload has more (copying one language over the other,
 * scheduled publishing, folders), which are not used here; and a lookup by name would find inherited properties
 * ("constructor").
 */
const allowedFunctions = new Set([
  'form-state',
  'get-default-layout',
  'render-document',
  'render-document-slots',
  'render-field',
  'render-list',
  'render-widget',
  'table-state',
]);

const callSchema = z.object({ name: z.string(), args: z.record(z.string(), z.unknown()) });

export type ServerFunctionCall = z.infer<typeof callSchema>;

/**
 * Validates the call of a server function: it has to be on the list, and its caller signed in.
 * @returns the call, or the `answer` to send instead, which has no data.
 */
export async function allowedCall(
  sent: unknown,
  config: Promise<SanitizedConfig>,
): Promise<{ call: ServerFunctionCall } | { answer: { errors: { message: string }[] } | null }> {
  const payload = await getPayload({ config });
  const headers = await requestHeaders();
  const { user } = await payload.auth({ headers, canSetHeaders: false });
  // The same answer as Payload's own functions give after a session has expired.
  if (!user) return { answer: null };
  const parsed = callSchema.safeParse(sent);
  if (parsed.success && allowedFunctions.has(parsed.data.name)) return { call: parsed.data };
  const language = requestLanguage(headers);
  return { answer: { errors: [{ message: unknownFunction[language] }] } };
}

const unknownFunction: Bilingual = {
  es: 'Esta administración no tiene esa función.',
  en: 'This admin has no such function.',
};
