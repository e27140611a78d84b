import type { Declarations } from '../fields/declare.ts';
import type { Kind } from '../kinds.ts';
import type { Bilingual } from '../locales.ts';
import { challenge } from '../schemas/challenge.ts';
import { countryProfile } from '../schemas/countryProfile.ts';
import { event } from '../schemas/event.ts';
import { institution } from '../schemas/institution.ts';
import { media } from '../schemas/media.ts';
import { practice } from '../schemas/practice.ts';
import { progress } from '../schemas/progress.ts';
import { recommendation } from '../schemas/recommendation.ts';
import { roadmapItem } from '../schemas/roadmapItem.ts';
import { source } from '../schemas/source.ts';

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
