/** How well a word of a text matches a word of a query: 1 for the same word, less for an inflected form, 0 for none. */
export function wordMatch(asked: string, found: string): number {
  if (asked === found) return 1;
  // The query may be incomplete while somebody is typing.
  if (asked.length >= 2 && found.startsWith(asked))
    return isPlural(found, asked) ? strengths.plural : strengths.beginning;
  if (isPlural(asked, found)) return strengths.plural;
  return isOtherForm(asked, found) ? strengths.otherForm : 0;
}

const strengths = { plural: 0.95, otherForm: 0.85, beginning: 0.6 } as const;

/** Whether two words are the same, or one is the plural of the other. */
export const isSameWord = (one: string, other: string) =>
  one === other || isPlural(one, other) || isPlural(other, one);

/**
 * Whether two words differ only in number or gender: `deportada` has the synonyms of `deportados`, `deportación` has
 * not.
 */
export function isInflected(one: string, other: string): boolean {
  if (one === other) return true;
  const shared = sharedLength(one, other);
  return (
    shared >= 3 && isNumberOrGender(one.slice(shared)) && isNumberOrGender(other.slice(shared))
  );
}

const isNumberOrGender = (ending: string) => /^[aoe]?s?$/.test(ending);

function isPlural(word: string, singular: string): boolean {
  return (
    singular.length >= 3 && word.startsWith(singular) && /^e?s$/.test(word.slice(singular.length))
  );
}

/** The suffixes of Spanish and English words, for stemming. */
const endings = new Set(
  (
    'a o e s as os es an en n r ar er ir d do da dos das ado ada ados adas ido ida idos idas ndo ando iendo cion ciones ' +
    'ion iones tiva tivo tivas tivos iva ivo ivas ivos ica ico icas icos ia ias io ios ista istas mente miento mientos ' +
    'dor dora dores doras tor tora tores toras ero era eros eras eria erias ' +
    'y ies ing ings ed er ers ment ments tion tions ation ations ly'
  ).split(' '),
);

/** Simple stemming: two words share five letters or more, and each rest is a suffix: `retornadas`, `retornado`. */
function isOtherForm(one: string, other: string): boolean {
  const shared = sharedLength(one, other);
  return shared >= 5 && isEnding(one.slice(shared)) && isEnding(other.slice(shared));
}

function sharedLength(one: string, other: string): number {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  return shared;
}

const isEnding = (rest: string) => rest === '' || endings.has(rest);
