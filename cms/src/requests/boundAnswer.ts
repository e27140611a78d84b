import type { Locale } from 'content-models/locales';
import { bounds } from './bounds.ts';

/**
 * Limits a JSON answer to {@link bounds.answer} bytes, or replaces it by one that says to ask for less. Files are
 * passed through.
 */
export async function boundAnswer(
  { method }: Request,
  answer: Response,
  language: Locale,
): Promise<Response> {
  if (!(answer.headers.get('content-type') ?? '').startsWith('application/json')) return answer;
  const { status, headers } = answer;
  const body = await answer.bytes();
  if (body.byteLength <= bounds.answer) return new Response(body, { status, headers });
  if (method === 'GET') {
    return Response.json({ errors: [{ message: tooLong[language] }] }, { status: 400 });
  }
  return Response.json({ message: isDone[language], docs: [], errors: [] }, { status });
}

const tooLong = {
  es: 'La respuesta pasa de 5 MB. Pida menos fichas (limit), menos niveles (depth=0) o solo algunos campos (select).',
  en: 'The answer is more than 5 MB. Ask for fewer records (limit), fewer levels (depth=0) or for some fields only (select).',
};

const isDone = {
  es: 'Hecho. La respuesta pasa de 5 MB y no se muestra.',
  en: 'Done. The answer is more than 5 MB and is not shown.',
};
