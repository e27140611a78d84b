import type { Institution } from 'content-models/records/institution';
import { normalised } from '../reading/normalised.ts';
import type { Check, Problem } from './check.ts';

/** No institution twice: neither by its name in one of the languages, nor by its acronym in one country. */
export const oneInstitution: Check = ({ institutions }) =>
  institutions.flatMap((institution, index): Problem[] => {
    const first = institutions.slice(0, index).find((other) => isSame(other, institution));
    if (!first) return [];
    const text = `parece la misma institución que ${first.code} («${first.name.es}»). Deje un solo registro y cambie los enlaces.`;
    return [{ kind: 'institutions', code: institution.code, field: 'name', text }];
  });

function isSame(one: Institution, other: Institution): boolean {
  // A ministry of labour of one country is not that of another; a missing country may be any.
  if (one.country && other.country && one.country !== other.country) return false;
  const names = namesOf(other);
  return namesOf(one).some((name) => names.includes(name));
}

function namesOf({ name, acronym }: Institution): string[] {
  return [name.es, name.en, acronym].filter((text) => text !== undefined).map(normalised);
}
