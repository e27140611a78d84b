import type { ZxcvbnFactory } from '@zxcvbn-ts/core';
import type { Bilingual } from 'content-models/locales';

const shortest = 12;
const longest = 128;
/** Only so many characters are estimated: the cost grows quadratically, and a strong prefix is enough. */
const estimatedLength = 40;
/** Letters and digits that a password must have besides words of its own account. */
const minimumOwnCharacters = 8;
/** zxcvbn's highest score: more than 10^10 guesses (https://github.com/zxcvbn-ts/zxcvbn). */
const minimumScore = 4;

const tooShort: Bilingual = {
  es: `La contraseña es demasiado corta: use ${shortest} caracteres o más.`,
  en: `The password is too short: use ${shortest} characters or more.`,
};
const tooLong: Bilingual = {
  es: `La contraseña es demasiado larga: use ${longest} caracteres como mucho.`,
  en: `The password is too long: use ${longest} characters at most.`,
};
const tooCommon: Bilingual = {
  es: 'Esa contraseña se adivina pronto: se parece a las más usadas, se repite o es una secuencia. Use cuatro palabras o más que no tengan relación entre sí.',
  en: 'That password is soon guessed: it resembles the most used ones, repeats itself or is a sequence. Use four or more words that have nothing to do with each other.',
};
const tooPersonal: Bilingual = {
  es: 'Esa contraseña se forma con su correo, su nombre o «arraigo»: use palabras que no tengan relación con su cuenta.',
  en: 'That password is made of your e-mail address, your name or “arraigo”: use words that have nothing to do with your account.',
};

/**
 * What is wrong with a new password and what to do, or undefined where it is acceptable. Estimated offline by
 * zxcvbn-ts, with its lists of common passwords, words and names, and with the account's own words.
 * @param about the account's own words: e-mail address, name
 */
export async function passwordProblem(
  password: string,
  about: readonly string[],
): Promise<Bilingual | undefined> {
  const length = [...password].length;
  if (length < shortest) return tooShort;
  if (length > longest) return tooLong;
  const words = wordsIn(about);
  if (isMadeOf(words, password)) return tooPersonal;
  estimator ??= loadEstimator();
  const { check } = await estimator;
  if (check(password, []) < minimumScore) return tooCommon;
  return check(password, words) < minimumScore ? tooPersonal : undefined;
}

/** Whether a password consists of these words and little else: e-mail addresses are long, and no secret. */
function isMadeOf(words: readonly string[], password: string): boolean {
  const text = fold(password);
  const longestFirst = words.toSorted((a, b) => b.length - a.length);
  const left = longestFirst.reduce((rest, word) => rest.replaceAll(word, ' '), text);
  return left !== text && left.replace(/[^\p{L}\p{N}]/gu, '').length < minimumOwnCharacters;
}

/** Lower case without diacritics. */
function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

type Estimator = { check(this: void, password: string, words: string[]): number };

/** Lazily loaded: passwords are rarely set, and the word lists take some 50 MB. */
let estimator: Promise<Estimator> | undefined;

async function loadEstimator(): Promise<Estimator> {
  const [{ ZxcvbnFactory }, common, spanish] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-es-es'),
  ]);
  const estimator: ZxcvbnFactory = new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...spanish.dictionary },
    graphs: common.adjacencyGraphs,
    maxLength: estimatedLength,
  });
  return { check: (password, words) => estimator.check(password, words).score };
}

/** Addresses and names, as a whole and split into their parts. */
function wordsIn(about: readonly string[]): string[] {
  const texts = [...about, 'arraigo'].map(fold);
  const parts = texts.flatMap((text) => text.split(/[^\p{L}\p{N}]+/u));
  return [...new Set([...texts, ...parts])].filter((word) => word.length >= 3);
}
