import type { CollectionBeforeOperationHook, CollectionSlug, PayloadRequest } from 'payload';
import { refusal } from '../refusals/messages.ts';
import { editingOf } from './editing.ts';
import './requestContext.ts';

/** So long one person's automatic saves replace each other; then they begin a new version. */
const sameVersionMs = 10 * 60_000;

type Saving = {
  id?: number | string;
  draft?: boolean;
  autosave?: boolean;
  publishSpecificLocale?: string;
  publishAllLocales?: boolean;
  unpublishAllLocales?: boolean;
  data?: { _status?: unknown; deletedAt?: unknown; updatedAt?: unknown };
};

/**
 * Makes drafts explicit. Payload would treat a change that states neither "draft" nor "published" as one to the
 * published record; here it is a draft. Ways to publish by accident are refused.
 * @throws APIError 403
 */
export const guardSaving: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  if (operation === 'restoreVersion') return refuseRestoringLive(args, req);
  if (operation !== 'create' && operation !== 'update') return args;
  const saving: Saving = args;
  if (saving.publishSpecificLocale || saving.publishAllLocales || saving.unpublishAllLocales) {
    throw refusal(req, {
      es: 'Se publican los dos idiomas a la vez; cuándo sale el inglés lo decide la pestaña «Traducción».',
      en: 'Both languages are published at once; when the English goes out is decided in the tab “Translation”.',
    });
  }
  const draft = isDraft(saving);
  // A draft with nothing in it, as a program may make one, gets no code yet either.
  const isEmpty = operation === 'create' && draft && Object.keys(saving.data ?? {}).length === 0;
  const autosave = Boolean(saving.autosave) || isEmpty;
  const base = saving.data?.updatedAt;
  req.context.saving = {
    draft,
    autosave,
    sent: Object.keys(saving.data ?? {}),
    base: typeof base === 'string' ? base : undefined,
  };
  const replaces = autosave && (await isOwnRecentVersion(saving.id, collection.slug, req));
  return { ...args, draft, autosave: replaces };
};

/**
 * Whether the newest version is this person's, of a few minutes ago: only then may an automatic save replace it, so that
 * what somebody else wrote is found among the versions.
 */
async function isOwnRecentVersion(
  id: number | string | undefined,
  collection: CollectionSlug,
  req: PayloadRequest,
): Promise<boolean> {
  if (id === undefined) return true;
  const { docs } = await req.payload.db.findVersions<{ editing?: unknown }>({
    collection,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    limit: 1,
    pagination: false,
    req,
  });
  const { by, since } = editingOf(docs[0]?.version);
  return by === (req.user?.id ?? null) && Date.now() - Date.parse(since) < sameVersionMs;
}

function isDraft({ draft, data }: Saving): boolean {
  if (data?._status === 'published') return false;
  if (draft) return true;
  // Trashing, restoring from the trash and unpublishing are not drafts.
  return data?._status === undefined && data?.deletedAt === undefined;
}

function refuseRestoringLive<Arguments extends object>(
  args: Arguments,
  req: PayloadRequest,
): Arguments {
  if ('draft' in args && args.draft) {
    // A restored version has its former status, and would otherwise be published.
    req.context.saving = { draft: true, autosave: false };
    return args;
  }
  throw refusal(req, {
    es: 'Una versión se restaura como borrador (draft=true). Revísela y publíquela entonces.',
    en: 'A version is restored as a draft (draft=true). Look it over and then publish it.',
  });
}
