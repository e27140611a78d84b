import type { CollectionBeforeChangeHook } from 'payload';
import { slug as slugSchema } from 'content-models/schemas/codes';
import { countries } from 'content-models/vocabulary/countries';
import type { DocumentOf, DraftedKind } from '../snapshot/documents.ts';
import { fromDay, toDay } from '../snapshot/values.ts';

type Draft<K extends DraftedKind> = Partial<DocumentOf<K>>;

/** Fills in what can be derived and an editor left empty: address, name for lists, day of the next review. */
export function completeRecord<K extends DraftedKind>(kind: K): CollectionBeforeChangeHook<DocumentOf<K>> {
  return ({ data, req }) => completions[kind](data, req.locale !== 'en');
}

const completions: { [K in DraftedKind]: (data: Draft<K>, isSpanish: boolean) => Draft<K> } = {
  practices: (data, isSpanish) => ({
    ...data,
    slug: data.slug || proposeSlug(data.title, isSpanish),
    reviewDue: data.reviewDue || yearAfter(data.verifiedOn),
  }),
  institutions: (data, isSpanish) => ({ ...data, slug: data.slug || proposeSlug(data.name, isSpanish) }),
  sources: (data, isSpanish) => ({
    ...data,
    displayTitle: data.title || (isSpanish && data.descriptiveLabel ? `[${data.descriptiveLabel}]` : data.displayTitle),
  }),
  countries: (data) => ({ ...data, displayTitle: data.code ? countries.label(data.code, 'es') : data.displayTitle }),
};

/** An address from a Spanish text: "Atención a la niñez" gives `atencion-a-la-ninez`. */
function proposeSlug(text: string | null | undefined, isSpanish: boolean): string | undefined {
  if (!text || !isSpanish) return undefined;
  const proposed = text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '');
  return slugSchema.safeParse(proposed).success ? proposed : undefined;
}

function yearAfter(date: string | null | undefined): string | undefined {
  const day = toDay(date);
  if (!day) return undefined;
  return fromDay(`${Number(day.slice(0, 4)) + 1}${day.slice(4)}`.replace('-02-29', '-02-28')) ?? undefined;
}
