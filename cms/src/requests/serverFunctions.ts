import { headers as requestHeaders } from 'next/headers.js';
import { getPayload, type SanitizedConfig } from 'payload';
import { z } from 'zod';
import type { Bilingual } from 'content-models/locales';
import { requestLanguage } from '../refusals/language.ts';

/**
 * What the admin's pages ask of the server. Payload has further ones: copying one language over the other,
 * scheduled publishing and folders, which are not used here, and whatever an object inherits ("constructor").
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
 * The call of a server function, if it may be answered: one that the admin has, asked by somebody signed in.
 * @returns `answer` otherwise, which holds no data.
 */
export async function allowedCall(
  sent: unknown,
  config: Promise<SanitizedConfig>,
): Promise<{ call: ServerFunctionCall } | { answer: { errors: { message: string }[] } | null }> {
  const payload = await getPayload({ config });
  const headers = await requestHeaders();
  const { user } = await payload.auth({ headers, canSetHeaders: false });
  // As Payload's own functions answer whose session has ended.
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
