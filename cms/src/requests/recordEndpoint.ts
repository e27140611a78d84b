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
 * `GET /api/KIND/ID/PATH` (or another method), for the form of a record: answers 200 with what `tell` gives, which is never
 * cached; 400 where that is nothing, 401 without a session or with a temporary password, 404 where there is no such record.
 */
export function recordEndpoint<K extends DraftedKind>(
  kind: K,
  path: string,
  tell: (asked: Asked<K>) => Promise<object | undefined>,
  method: Endpoint['method'] = 'get',
): Omit<Endpoint, 'root'> {
  return {
    path: `/:id/${path}`,
    method,
    handler: async (req) => {
      if (!signedIn({ req })) return answer({}, 401);
      const id = String(req.routeParams?.id);
      const draft = await newestDraft(kind, id, 'es', req);
      if (!draft) return answer({}, 404);
      const told = await tell({ id, draft, req });
      return told ? answer(told) : answer({}, 400);
    },
  };
}

const answer = (body: object, status = 200) =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } });
