import type { Declarations } from '../fields/declare.ts';
import type { Kind } from '../kinds.ts';
import type { Bilingual } from '../locales.ts';
import { challenge } from '../records/challenge.ts';
import { countryProfile } from '../records/countryProfile.ts';
import { event } from '../records/event.ts';
import { institution } from '../records/institution.ts';
import { media } from '../records/media.ts';
import { practice } from '../records/practice.ts';
import { progress } from '../records/progress.ts';
import { recommendation } from '../records/recommendation.ts';
import { roadmapItem } from '../records/roadmapItem.ts';
import { source } from '../records/source.ts';

/** A kind of record as it declares itself; `table` names its files (in Spanish) and the page that explains it. */
export type DeclaredKind = { table: Bilingual; fields: Declarations };

/** What every kind of record declares: its fields, and what each of them means. */
export const explanations: Record<Kind, DeclaredKind> = {
  institutions: institution,
  sources: source,
  media,
  countries: countryProfile,
  challenges: challenge,
  practices: practice,
  recommendations: recommendation,
  roadmapItems: roadmapItem,
  progress,
  events: event,
};
