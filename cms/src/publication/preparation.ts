import type { Endpoint } from 'payload';
import type { DraftedKind } from '../records/documents.ts';
import { hasNumberedCode } from '../records/numberedCodes.ts';
import { isolated, withoutJoins } from '../records/pairs.ts';
import { propertyOf } from '../records/values.ts';
import { complete } from '../saving/completeRecord.ts';
import { examinePublication } from './guardPublication.ts';

/**
 * `GET /api/KIND/ID/preparation`: what is missing for the newest draft of a record to be published. Answers 200
 * `{ problems: [{ path, tab, label, reason, message, isUnanswered?, record? }], advice? }` in the order of the form, in
 * the language of the admin, where `advice` is a text that stops nothing; 403 without a session or with a temporary password, 404 for no record.
 */
export function preparation<K extends DraftedKind>(kind: K): Omit<Endpoint, 'root'> {
  return {
    path: '/:id/preparation',
    method: 'get',
    handler: async (request) => {
      const req = isolated(request);
      req.locale = 'es';
      const id = String(req.routeParams?.id);
      const stored = await req.payload.findByID({
        collection: kind,
        id,
        locale: 'es',
        fallbackLocale: false,
        draft: true,
        trash: true,
        joins: withoutJoins<K>(),
        depth: 0,
        overrideAccess: false,
        req,
      });
      // What publishing fills in by itself, the slug for one, is not missing.
      const code = propertyOf(stored, 'code');
      const data = await complete(kind, stored, {
        isSpanish: true,
        mayPropose: true,
        id,
        code: typeof code === 'string' ? code : undefined,
        req,
      });
      const { fields } = req.payload.collections[kind].config;
      const { problems: found, advice } = await examinePublication({ kind, id, data, req, fields });
      // The first save that somebody asks for gives the number.
      const problems = found.filter(({ path }) => path !== 'code' || !hasNumberedCode(kind));
      return Response.json({ problems, advice }, { headers: { 'Cache-Control': 'no-store' } });
    },
  };
}
