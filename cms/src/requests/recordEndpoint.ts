import type { Endpoint, PayloadRequest } from 'payload';
import { signedIn } from '../accounts/access.ts';
import type { DocumentOf, DraftedKind } from '../records/documents.ts';
import { newestDraft } from '../records/pairs.ts';

/** The record that is asked about: its newest draft in Spanish. */
export type Asked<K extends DraftedKind> = {
  id: string;
  draft: DocumentOf<K>;
  req: PayloadRequest;
};

/**
 * `GET /api/KIND/ID/PATH`, for the form of a record: answers 200 with what `tell` gives, which is never cached; 401
 * without a session or with a temporary password, 404 where there is no such record.
 */
export function recordEndpoint<K extends DraftedKind>(
  kind: K,
  path: string,
  tell: (asked: Asked<K>) => Promise<object>,
): Omit<Endpoint, 'root'> {
  return {
    path: `/:id/${path}`,
    method: 'get',
    handler: async (req) => {
      if (!signedIn({ req })) return answer({}, 401);
      const id = String(req.routeParams?.id);
      const draft = await newestDraft(kind, id, 'es', req);
      return draft ? answer(await tell({ id, draft, req })) : answer({}, 404);
    },
  };
}

const answer = (body: object, status = 200) =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } });
