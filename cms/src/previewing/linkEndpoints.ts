import type { Endpoint, PayloadRequest } from 'payload';
import type { DraftedKind } from '../records/documents.ts';
import { recordEndpoint } from '../requests/recordEndpoint.ts';
import { askedLinkSchema } from './linkState.ts';
import { linksOf, makeLink, revokeLink } from './PreviewLinks.ts';

/**
 * The links to the preview of a record, for who is signed in:
 *
 * - `GET /api/KIND/ID/preview-links`: `{ links }` that work, the newest first;
 * - `POST /api/KIND/ID/preview-links` with `{ locale, days }`: makes one, and answers as `GET` does;
 * - `DELETE /api/KIND/ID/preview-links/LINK`: revokes one, and answers as `GET` does.
 *
 * Other answers: 400 for another body, and those of {@link recordEndpoint}.
 */
export function previewLinks(kind: DraftedKind): Omit<Endpoint, 'root'>[] {
  const tell = async (record: string, { payload }: PayloadRequest) => ({
    links: await linksOf({ kind, record }, payload),
  });
  return [
    recordEndpoint(kind, 'preview-links', ({ id, req }) => tell(id, req)),
    recordEndpoint(
      kind,
      'preview-links',
      async ({ id, req }) => {
        const asked = askedLinkSchema.safeParse(await req.json?.().catch(() => undefined));
        if (!asked.success) return undefined;
        await makeLink({ kind, record: id }, asked.data, req);
        return tell(id, req);
      },
      'post',
    ),
    recordEndpoint(
      kind,
      'preview-links/:link',
      async ({ id, req }) => {
        await revokeLink({ kind, record: id }, String(req.routeParams?.link), req.payload);
        return tell(id, req);
      },
      'delete',
    ),
  ];
}
