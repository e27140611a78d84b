import type { Lexicon } from './lexicon.ts';
import { fold } from './words.ts';

/** Normalizes a query to the spelling of the catalogue: `U.M.A.R.`, `bp 10`, `re-integración`. */
export function askedText(query: string, lexicon: Lexicon): Promise<string> {
  return joinPrefixes(wholeCode(joinInitials(query), lexicon), lexicon);
}

/** Removes the full stops of an acronym. */
function joinInitials(query: string): string {
  return query.replace(/(?<![\p{L}\p{N}])(?:\p{L}\.){2,}/gu, (initials) =>
    initials.replaceAll('.', ''),
  );
}

/** Completes the code of a record that lacks its hyphen or zeros. */
function wholeCode(query: string, lexicon: Lexicon): string {
  const [, kind = '', number = ''] = /^\s*(\p{L}{2})[\s-]*(\d+)\s*$/u.exec(query) ?? [];
  const code = `${kind}-${number.padStart(4, '0')}`;
  return lexicon.isKnown(fold(code)) ? code : query;
}

/** A prefix that is no word by itself, separated from the next word by a space or hyphen. */
const apart =
  /(?<![\p{L}\p{N}])(anti|auto|co|inter|intra|micro|macro|multi|post|pre|psico|psycho|re|semi|socio|sub)[\s-]+(\p{L}{3,})/giu;

/** Joins a separated prefix to its word, where the catalogue has the whole word. */
async function joinPrefixes(query: string, lexicon: Lexicon): Promise<string> {
  await lexicon.learn(
    Array.from(query.matchAll(apart), ([, prefix = '', word = '']) => fold(prefix + word)),
  );
  return query.replace(apart, (written, prefix: string, word: string) =>
    lexicon.isKnown(fold(prefix + word)) ? prefix + word : written,
  );
}
