import { actionTypes } from '../vocabulary/actionTypes.ts';
import { addressees } from '../vocabulary/addressees.ts';
import { announcementKinds } from '../vocabulary/announcementKinds.ts';
import { approximations } from '../vocabulary/approximations.ts';
import { challengeStates } from '../vocabulary/challengeStates.ts';
import { costUnits } from '../vocabulary/costUnits.ts';
import { countedUnits } from '../vocabulary/countedUnits.ts';
import { countries } from '../vocabulary/countries.ts';
import { crossCuttingApproaches } from '../vocabulary/crossCuttingApproaches.ts';
import { currencies } from '../vocabulary/currencies.ts';
import { dimensions } from '../vocabulary/dimensions.ts';
import { effectDirections } from '../vocabulary/effectDirections.ts';
import { entryClasses } from '../vocabulary/entryClasses.ts';
import { evaluationMethods } from '../vocabulary/evaluationMethods.ts';
import { eventStandings } from '../vocabulary/eventStandings.ts';
import { evidenceLevels } from '../vocabulary/evidenceLevels.ts';
import { factKinds } from '../vocabulary/factKinds.ts';
import { gcmObjectives } from '../vocabulary/gcmObjectives.ts';
import { horizons } from '../vocabulary/horizons.ts';
import { institutionRoles } from '../vocabulary/institutionRoles.ts';
import { institutionTypes } from '../vocabulary/institutionTypes.ts';
import { levels } from '../vocabulary/levels.ts';
import { lifecycles } from '../vocabulary/lifecycles.ts';
import { objectiveScopes } from '../vocabulary/objectiveScopes.ts';
import { originKinds } from '../vocabulary/originKinds.ts';
import { populations } from '../vocabulary/populations.ts';
import { progressKinds } from '../vocabulary/progressKinds.ts';
import { progressStatuses } from '../vocabulary/progressStatuses.ts';
import { readings } from '../vocabulary/readings.ts';
import { relevances } from '../vocabulary/relevances.ts';
import { sdgTargets } from '../vocabulary/sdgTargets.ts';
import { significances } from '../vocabulary/significances.ts';
import { sourceLanguages } from '../vocabulary/sourceLanguages.ts';
import { sourceTypes } from '../vocabulary/sourceTypes.ts';
import { statuses } from '../vocabulary/statuses.ts';
import { territorialScopes } from '../vocabulary/territorialScopes.ts';
import { themes } from '../vocabulary/themes.ts';
import { translationStatuses } from '../vocabulary/translationStatuses.ts';
import { verifications } from '../vocabulary/verifications.ts';
import { workingGroups } from '../vocabulary/workingGroups.ts';
import { columnTypes } from './columnTypes.ts';

/** Every vocabulary, by the name under which the codebook lists its terms. */
export const vocabularies = {
  actionTypes,
  addressees,
  announcementKinds,
  approximations,
  challengeStates,
  costUnits,
  countedUnits,
  countries,
  crossCuttingApproaches,
  currencies,
  dimensions,
  effectDirections,
  entryClasses,
  evaluationMethods,
  eventStandings,
  evidenceLevels,
  factKinds,
  gcmObjectives,
  horizons,
  institutionRoles,
  institutionTypes,
  levels,
  lifecycles,
  objectiveScopes,
  originKinds,
  populations,
  progressKinds,
  progressStatuses,
  readings,
  relevances,
  sdgTargets,
  significances,
  sourceLanguages,
  sourceTypes,
  statuses,
  territorialScopes,
  themes,
  translationStatuses,
  verifications,
  workingGroups,
  columnTypes,
} as const;

export type VocabularyName = keyof typeof vocabularies;
