import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { proposedSlug } from 'content-models/rules/proposedSlug';
import { slug as slugSchema } from 'content-models/fields/codes';
import { countries } from 'content-models/vocabulary/countries';
import type { AddressedKind } from 'content-models/kinds';
import type { DocumentOf, DraftedKind } from '../records/documents.ts';
import { fromDay, toDay } from '../records/values.ts';
import './requestContext.ts';

type Draft<K extends DraftedKind> = Partial<DocumentOf<K>>;

/** The save for which values are derived. Slugs are proposed from Spanish texts alone. */
type Save = {
  isSpanish: boolean;
  mayPropose: boolean;
  id: string | undefined;
  req: PayloadRequest;
};

/** Derives values that an editor left empty: the slug, the name for lists, the date of the next review. */
export function completeRecord<K extends DraftedKind>(
  kind: K,
): CollectionBeforeChangeHook<DocumentOf<K>> {
  return ({ data, operation, originalDoc, req }) => {
    // A new draft is written to the main document, where slugs are unique; it gets its own at the next save.
    const mayPropose = operation === 'update' || !req.context.saving?.draft;
    return completions[kind](data, {
      isSpanish: req.locale !== 'en',
      mayPropose,
      id: originalDoc?.id,
      req,
    });
  };
}

const completions: {
  [K in DraftedKind]: (data: Draft<K>, save: Save) => Draft<K> | Promise<Draft<K>>;
} = {
  practices: async (data, save) => ({
    ...(await withSlug('practices', data, save)),
    reviewDue: data.reviewDue || yearAfter(data.verifiedOn),
  }),
  institutions: async (data, save) => ({
    ...data,
    slug: data.slug || (await proposeSlug('institutions', data.name, save)),
  }),
  sources: (data, { isSpanish }) => ({ ...data, displayTitle: sourceName(data, isSpanish) }),
  countries: (data) => ({
    ...data,
    displayTitle: countryName(data.code) ?? data.displayTitle,
  }),
  challenges: (data, save) => withSlug('challenges', data, save),
  recommendations: (data, save) => withSlug('recommendations', data, save),
  roadmapItems: (data, save) => withSlug('roadmapItems', data, save),
  progress: (data, { isSpanish }) => ({ ...data, displayTitle: progressName(data, isSpanish) }),
  events: (data) => data,
};

type Titled = { slug?: string | null; title?: string | null };

async function withSlug<D extends Titled>(kind: AddressedKind, data: D, save: Save): Promise<D> {
  return { ...data, slug: data.slug || (await proposeSlug(kind, data.title, save)) };
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
  text: string | null | undefined,
  { isSpanish, mayPropose, id, req }: Save,
): Promise<string | undefined> {
  if (!text || !isSpanish || !mayPropose) return undefined;
  const plain = proposedSlug(text);
  if (!slugSchema.safeParse(plain).success) return undefined;
  const { docs } = await req.payload.find({
    collection: kind,
    where: { and: [{ slug: { like: plain } }, ...(id ? [{ id: { not_equals: id } }] : [])] },
    draft: false,
    trash: true,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  const taken = new Set(docs.map(({ slug }) => slug));
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
