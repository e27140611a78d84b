import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { proposedSlug } from 'content-models/rules/proposedSlug';
import { slug as slugSchema } from 'content-models/fields/codes';
import { isAddressed, type AddressedKind } from 'content-models/kinds';
import type { DocumentOf, DraftedKind } from '../records/documents.ts';
import { formerHolders } from '../records/formerHolders.ts';
import { fromDay, propertyOf, toDay } from '../records/values.ts';
import './requestContext.ts';

type Draft<K extends DraftedKind> = Partial<DocumentOf<K>>;

/** The save for which values are derived. Slugs are proposed from Spanish texts alone. */
type Save = {
  isSpanish: boolean;
  mayPropose: boolean;
  id: string | undefined;
  code: string | undefined;
  req: PayloadRequest;
};

/** Derives values that an editor left empty: the slug, the date of the next review. */
export function completeRecord<K extends DraftedKind>(
  kind: K,
): CollectionBeforeChangeHook<DocumentOf<K>> {
  return ({ data, operation, originalDoc, req }) => {
    // A new draft is written to the main document, where slugs are unique; it gets its own at the next save. One that
    // goes to the trash needs none: several that go together would propose the same.
    const isTrashed = Boolean(propertyOf(data, 'deletedAt'));
    const mayPropose = !isTrashed && (operation === 'update' || !req.context.saving?.draft);
    const save = {
      isSpanish: req.locale !== 'en',
      mayPropose,
      id: originalDoc?.id,
      code: originalDoc?.code ?? undefined,
      req,
    };
    return complete(kind, data, save);
  };
}

/** The values of a save with those that are derived. */
export async function complete<K extends DraftedKind>(
  kind: K,
  data: Draft<K>,
  save: Save,
): Promise<Draft<K>> {
  return withSlug(kind, own[kind]?.(data) ?? data, save);
}

/** What is derived in some kinds beside the slug. */
const own: { [K in DraftedKind]?: (data: Draft<K>) => Draft<K> } = {
  practices: (data) => ({ ...data, reviewDue: data.reviewDue || yearAfter(data.verifiedOn) }),
};

/** The slug of a kind that has one: as it is, or proposed from the title or name. */
async function withSlug<K extends DraftedKind>(
  kind: K,
  data: Draft<K>,
  save: Save,
): Promise<Draft<K>> {
  if (!isAddressed(kind) || propertyOf(data, 'slug')) return data;
  const name = propertyOf(data, 'title') ?? propertyOf(data, 'name');
  return { ...data, slug: await proposeSlug(kind, name, save) };
}

/** Proposes an unused slug for a Spanish text: "Atención a la niñez" gives `atencion-a-la-ninez`, else `…-2`. */
async function proposeSlug(
  kind: AddressedKind,
  text: unknown,
  { isSpanish, mayPropose, id, code, req }: Save,
): Promise<string | undefined> {
  if (typeof text !== 'string' || !text || !isSpanish || !mayPropose) return undefined;
  const plain = proposedSlug(text);
  if (!slugSchema.safeParse(plain).success) return undefined;
  const { docs } = await req.payload.find({
    collection: kind,
    where: { and: [{ slug: { like: plain } }, ...(id ? [{ id: { not_equals: id } }] : [])] },
    // Drafts have taken theirs as well: the second to be published would be refused.
    draft: true,
    trash: true,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  // An old address of another record goes on leading there.
  const holders = await formerHolders(kind, { like: plain }, req);
  const former = holders
    .filter((holder) => holder.code !== code)
    .flatMap((holder) => holder.former);
  const taken = new Set([...docs.map(({ slug }) => slug), ...former]);
  let proposed = plain;
  for (let number = 2; taken.has(proposed); number += 1) proposed = `${plain}-${number}`;
  return proposed;
}

function yearAfter(date: string | null | undefined): string | undefined {
  const day = toDay(date);
  if (!day) return undefined;
  return (
    fromDay(`${Number(day.slice(0, 4)) + 1}${day.slice(4)}`.replace('-02-29', '-02-28')) ??
    undefined
  );
}
