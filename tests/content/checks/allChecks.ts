import type { Check } from './check.ts';
import { bothLanguages } from './bothLanguages.ts';
import { citedSources } from './citedSources.ts';
import { completeLinks } from './completeLinks.ts';
import { crossChecked } from './crossChecked.ts';
import { evidenceIsRead } from './evidenceIsRead.ts';
import { matchesModel } from './matchesModel.ts';
import { numbersHaveFacts } from './numbersHaveFacts.ts';
import { oneInstitution } from './oneInstitution.ts';
import { oneSource } from './oneSource.ts';
import { readsWell } from './readsWell.ts';
import { realTranslations } from './realTranslations.ts';
import { rightLanguage } from './rightLanguage.ts';
import { sameNumbers } from './sameNumbers.ts';
import { conmigrantesIsPast } from './traps/conmigrantesIsPast.ts';
import { gastroLabGraduates } from './traps/gastroLabGraduates.ts';
import { groupsTextIsUnknown } from './traps/groupsTextIsUnknown.ts';
import { mandatesKeepTheirVerb } from './traps/mandatesKeepTheirVerb.ts';
import { midesTotalIsUnused } from './traps/midesTotalIsUnused.ts';
import { paisanoIsNoEntry } from './traps/paisanoIsNoEntry.ts';
import { pepitaIsAReading } from './traps/pepitaIsAReading.ts';
import { placementsAreOfTheAid } from './traps/placementsAreOfTheAid.ts';
import { planIsNotMerged } from './traps/planIsNotMerged.ts';
import { receptionIsNotReintegration } from './traps/receptionIsNotReintegration.ts';
import { returnsAreNotPersons } from './traps/returnsAreNotPersons.ts';
import { rolesHaveNoCountry } from './traps/rolesHaveNoCountry.ts';
import { ruedasIsUnattributed } from './traps/ruedasIsUnattributed.ts';
import { sicOf2021 } from './traps/sicOf2021.ts';
import { thirtyThreeWomen } from './traps/thirtyThreeWomen.ts';
import { usaidIsNotCurrent } from './traps/usaidIsNotCurrent.ts';
import { workshopWasHeld } from './traps/workshopWasHeld.ts';

/** Every rule that the catalogue's content obeys, by name. A new rule joins here. */
export const allChecks: Record<string, Check> = {
  matchesModel,
  numbersHaveFacts,
  sameNumbers,
  completeLinks,
  bothLanguages,
  realTranslations,
  rightLanguage,
  oneInstitution,
  oneSource,
  citedSources,
  crossChecked,
  evidenceIsRead,
  readsWell,
  pepitaIsAReading,
  ruedasIsUnattributed,
  thirtyThreeWomen,
  planIsNotMerged,
  gastroLabGraduates,
  receptionIsNotReintegration,
  midesTotalIsUnused,
  paisanoIsNoEntry,
  sicOf2021,
  returnsAreNotPersons,
  usaidIsNotCurrent,
  groupsTextIsUnknown,
  workshopWasHeld,
  conmigrantesIsPast,
  placementsAreOfTheAid,
  mandatesKeepTheirVerb,
  rolesHaveNoCountry,
};
