import type { Locale } from 'content-models/locales';
import { z } from 'zod';
import { bounds } from './bounds.ts';

/**
 * Limits a JSON answer to {@link bounds.answer} bytes, or replaces it by one that says to ask for less; after a change, by
 * one with the ids of what was changed. Files are passed through.
 */
export async function boundAnswer(
  { method }: Request,
  answer: Response,
  language: Locale,
): Promise<Response> {
  if (!(answer.headers.get('content-type') ?? '').startsWith('application/json')) return answer;
  const { status, headers } = answer;
  const body = Buffer.from(await answer.arrayBuffer());
  if (body.byteLength <= bounds.answer) return new Response(body, { status, headers });
  if (method === 'GET') {
    return Response.json({ errors: [{ message: tooLong[language] }] }, { status: 400 });
  }
  const { docs, errors } = changedSchema.parse(JSON.parse(body.toString()));
  return Response.json({ message: isDone[language], docs, errors }, { status });
}

/** Of what was changed, the ids: a list tells how many there are. */
const changedSchema = z
  .object({
    docs: z.array(z.object({ id: z.unknown() })).default([]),
    errors: z.array(z.unknown()).default([]),
  })
  .catch({ docs: [], errors: [] });

const tooLong = {
  es: 'La respuesta pasa de 5 MB. Pida menos registros (limit), menos niveles (depth=0) o solo algunos campos (select).',
  en: 'The answer is more than 5 MB. Ask for fewer records (limit), fewer levels (depth=0) or for some fields only (select).',
};

const isDone = {
  es: 'Hecho. La respuesta pasa de 5 MB y no se muestra.',
  en: 'Done. The answer is more than 5 MB and is not shown.',
};
