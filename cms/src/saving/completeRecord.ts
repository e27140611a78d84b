import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { proposedSlug } from 'content-models/rules/proposedSlug';
import { slug as slugSchema } from 'content-models/fields/codes';
import { countries } from 'content-models/vocabulary/countries';
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

/** Derives values that an editor left empty: the slug, the name for lists, the date of the next review. */
export function completeRecord<K extends DraftedKind>(
  kind: K,
): CollectionBeforeChangeHook<DocumentOf<K>> {
  return ({ data, operation, originalDoc, req }) => {
    // A new draft is written to the main document, where slugs are unique; it gets its own at the next save.
    const mayPropose = operation === 'update' || !req.context.saving?.draft;
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
  return withSlug(kind, own[kind]?.(data, save) ?? data, save);
}

/** The kinds whose form has a hidden name for lists, because their records have no title. */
type NamedKind = {
  [K in DraftedKind]: 'displayTitle' extends keyof DocumentOf<K> ? K : never;
}[DraftedKind];

type Completion<K extends DraftedKind> = (data: Draft<K>, save: Save) => Draft<K>;

type Completions = { [K in DraftedKind]?: Completion<K> };

/** What is derived in some kinds beside the slug; a kind whose form has that hidden name cannot be forgotten. */
const own: Completions = {
  practices: (data) => ({ ...data, reviewDue: data.reviewDue || yearAfter(data.verifiedOn) }),
  sources: (data, { isSpanish }) => ({ ...data, displayTitle: sourceName(data, isSpanish) }),
  countries: (data) => ({
    ...data,
    displayTitle: countryName(data.code) ?? data.displayTitle,
  }),
  progress: (data, { isSpanish }) => ({ ...data, displayTitle: progressName(data, isSpanish) }),
} satisfies Completions & { [K in NamedKind]: Completion<K> };

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

/** A source's name for lists: its title, or a descriptive label in brackets. */
function sourceName(
  { title, descriptiveLabel, displayTitle }: Draft<'sources'>,
  isSpanish: boolean,
) {
  if (title) return title;
  return isSpanish && descriptiveLabel ? `[${descriptiveLabel}]` : displayTitle;
}

/** The name of a country; undefined for an invalid code, which Payload reports later. */
function countryName(code: unknown): string | undefined {
  const country = countries.schema.safeParse(code);
  return country.success ? countries.label(country.data, 'es') : undefined;
}

/** Progress's name for lists: country, date and the beginning of its text. */
function progressName(
  { country, reportedOn, narrative, displayTitle }: Draft<'progress'>,
  isSpanish: boolean,
) {
  if (!isSpanish) return displayTitle;
  const [beginning] = (narrative ?? '').match(/^.{0,80}(?!\S)/u) ?? [];
  return [countryName(country), reportedOn, beginning].filter(Boolean).join(' · ') || displayTitle;
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
