import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  GlobalAfterChangeHook,
  PayloadRequest,
} from 'payload';
import '../saving/requestContext.ts';
import { askPublisher } from './PublicationRequests.ts';

type Changed = { id: string; code?: string | null };

/**
 * Asks for a publication after each save that is no draft: a publication, its end, the trash and back, a new picture.
 * Whether readers see a difference, the publisher finds out. An import asks once, when it is done.
 */
export const tellPublisher: CollectionAfterChangeHook<Changed> = async ({ doc, req }) => {
  if (!req.context.saving?.draft) await ask(req, doc.code);
};

/** The same for what was deleted for good. */
export const tellPublisherOfDeletion: CollectionAfterDeleteHook<Changed> = ({ doc, req }) =>
  ask(req, doc.code);

export const tellPublisherOfSettings: GlobalAfterChangeHook = ({ req }) => ask(req);

async function ask(req: PayloadRequest, code?: string | null): Promise<void> {
  if (req.context.import) return;
  await askPublisher(req.payload, { action: 'change', code: code ?? undefined }, req);
}
