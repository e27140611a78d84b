import { z } from 'zod';

const refusedSchema = z.looseObject({
  message: z.string().optional(),
  errors: z.array(z.looseObject({ message: z.string() })),
});

/**
 * The refusal of a change of many records as the admin's lists read it. With `docs`, the records that were changed:
 * without, they say "an unknown error" in place of the reason. With the reasons in its `message`: the form that edits
 * many shows nothing else.
 */
export async function listAnswer({ method, url }: Request, answer: Response): Promise<Response> {
  const isOfMany =
    (method === 'PATCH' || method === 'DELETE') && /^\/api\/[^/]+\/?$/.test(new URL(url).pathname);
  if (!isOfMany || answer.status < 400) return answer;
  const { status, headers } = answer;
  const text = await answer.text();
  const refused = refusedSchema.safeParse(jsonOf(text)).data;
  if (!refused) return new Response(text, { status, headers });
  const reasons = new Set(refused.errors.map((error) => error.message));
  const message = [refused.message ?? [], ...reasons].flat().join('\n');
  return Response.json({ docs: [], ...refused, message }, { status, headers });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
