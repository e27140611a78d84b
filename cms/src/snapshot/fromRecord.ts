import type { RecordOf } from 'content-models/kinds';
import type { Locale } from 'content-models/locales';
import type { DocumentOf, DraftedKind, IdOf } from './documents.ts';
import { fromChallenge } from './fromChallenge.ts';
import { fromCountryProfile } from './fromCountryProfile.ts';
import { fromEvent } from './fromEvent.ts';
import { fromInstitution } from './fromInstitution.ts';
import { fromPractice } from './fromPractice.ts';
import { fromProgress } from './fromProgress.ts';
import { fromRecommendation } from './fromRecommendation.ts';
import { fromRoadmapItem } from './fromRoadmapItem.ts';
import { fromSource } from './fromSource.ts';

const converters: {
  [K in DraftedKind]: (record: RecordOf<K>, locale: Locale, idOf: IdOf) => Partial<DocumentOf<K>>;
} = {
  practices: fromPractice,
  institutions: fromInstitution,
  sources: fromSource,
  countries: fromCountryProfile,
  challenges: fromChallenge,
  recommendations: fromRecommendation,
  roadmapItems: fromRoadmapItem,
  progress: fromProgress,
  events: fromEvent,
};

/** A record of any drafted kind as a form in one language. */
export function fromRecord<K extends DraftedKind>(
  kind: K,
  record: RecordOf<K>,
  locale: Locale,
  idOf: IdOf,
): Partial<DocumentOf<K>> {
  return converters[kind](record, locale, idOf);
}
