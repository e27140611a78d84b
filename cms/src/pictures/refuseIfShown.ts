import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
} from 'payload';
import type { DocumentOf } from '../records/documents.ts';
import { languageOf } from '../refusals/language.ts';
import { listed, refusal } from '../refusals/messages.ts';

/**
 * Refuses to move a picture to the trash while practices show it.
 * @throws APIError 409 that names them.
 */
export const refuseTrashIfShown: CollectionBeforeChangeHook<DocumentOf<'media'>> = async ({
  data,
  originalDoc,
  req,
}) => {
  if (data.deletedAt && originalDoc && !originalDoc.deletedAt)
    await refuseWhileShown(originalDoc.id, originalDoc.code, req);
};

/**
 * Refuses to delete a picture while practices show it.
 * @throws APIError 409 that names them.
 */
export const refuseDeletionIfShown: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { code } = await req.payload.findByID({
    collection: 'media',
    id,
    depth: 0,
    trash: true,
    overrideAccess: true,
    req,
  });
  await refuseWhileShown(String(id), code, req);
};

async function refuseWhileShown(
  id: string,
  code: string | null | undefined,
  req: PayloadRequest,
): Promise<void> {
  const language = languageOf(req);
  const live = await practicesWith(id, 'published', req);
  const drafted = await practicesWith(id, 'draft', req);
  const names = new Map(live.map((practice) => [practice.id, nameOf(practice)]));
  for (const practice of drafted) {
    if (!names.has(practice.id))
      names.set(practice.id, `${nameOf(practice)} (${draftMark[language]})`);
  }
  if (names.size === 0) return;
  const showing = [...names.values()];
  const picture = code ?? '';
  throw refusal(
    req,
    {
      es: `Imagen ${picture}: no se puede retirar, porque la muestran estas prácticas: ${listed(showing, 'es')}. Quítela antes de ellas (pestaña «Enlaces», «Imágenes») y guárdelas.`,
      en: `Picture ${picture}: it cannot be taken off, because these practices show it: ${listed(showing, 'en')}. Remove it from them first (tab “Links”, “Pictures”) and save them.`,
    },
    409,
    { showing },
  );
}

const draftMark = { es: 'borrador', en: 'draft' };
const nameless = 'BP-?';

function nameOf({ code, title }: Partial<DocumentOf<'practices'>>): string {
  return `${code ?? nameless} ${title ?? ''}`.trim();
}

/** The practices that show a picture in their published or in their newest version, the trash excluded. */
async function practicesWith(id: string, state: 'published' | 'draft', req: PayloadRequest) {
  const { docs } = await req.payload.find({
    collection: 'practices',
    where: {
      and: [
        { media: { in: [id] } },
        ...(state === 'published' ? [{ _status: { equals: 'published' } }] : []),
      ],
    },
    draft: state === 'draft',
    trash: false,
    depth: 0,
    joins: false,
    pagination: false,
    overrideAccess: true,
    sort: 'code',
    req,
  });
  return docs;
}
