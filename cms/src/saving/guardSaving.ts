import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload';
import { refusal } from '../refusals/messages.ts';
import './requestContext.ts';

type Saving = {
  draft?: boolean;
  autosave?: boolean;
  publishSpecificLocale?: string;
  publishAllLocales?: boolean;
  unpublishAllLocales?: boolean;
  data?: { _status?: unknown; deletedAt?: unknown };
};

/**
 * Makes drafts explicit. Payload would treat a change that states neither "draft" nor "published" as one to the
 * published record; here it is a draft. Ways to publish by accident are refused.
 * @throws APIError 403
 */
export const guardSaving: CollectionBeforeOperationHook = ({ args, operation, req }) => {
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
  // The admin saves an empty draft when the form of a new record is opened.
  const isUnasked = operation === 'create' && draft && Object.keys(saving.data ?? {}).length === 0;
  req.context.saving = { draft, autosave: Boolean(saving.autosave) || isUnasked };
  return { ...args, draft };
};

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
    es: 'Restaure la versión como borrador (en el menú junto al botón), revísela y publíquela entonces.',
    en: 'Restore the version as a draft (in the menu beside the button), look it over and then publish it.',
  });
}
