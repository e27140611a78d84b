/**
 * Stop words of Spanish and English: those that say nothing about a topic, or only name a facet. Pagefind requires all
 * words of a query, so each of them would only cost bytes.
 */
const stopWords = new Set(
  (
    'a al algo algun alguna algunas alguno algunos ante aquel aquella aquellas aquello aquellos aqui asi aun aunque ' +
    'bajo busco cada como con contra cual cuales cuando cuanta cuantas cuanto cuantos cuenta cuya cuyas cuyo cuyos ' +
    'da dan de debe deben del desde dice dicen dimension dimensiones donde durante e el ella ellas ello ellos en ' +
    'entonces entre era eran es esa esas ese eso esos esta estaba estaban estan estas este esto estos existe existen ' +
    'fue fueron ha habia hace hacen hacer hacia haciendo han hasta hay haya hecho hicieron hizo la las le les lo los ' +
    'luego mas me mediante mi mientras mis misma mismas mismo mismos mucha muchas mucho muchos muy nada necesito ni ' +
    'ningun ninguna nivel niveles no nos nuestra nuestras nuestro nuestros o otra otras otro otros para pero poca ' +
    'pocas poco pocos por porque puede pueden puedo pues que quien quienes quiero se sea sean segun ser si sido ' +
    'siempre siendo sin sino sobre son su sus tal tales tambien tampoco tan tanto te tema temas tenia tenian tiene ' +
    'tienen toda todas todo todos tras tu u un una unas uno unos y ya yo ' +
    'about after all also although among an and any are as at be because been before being between both but by can ' +
    'could did dimension dimensions do does doing done during each either every few find for from get give had has ' +
    'have help her here hers him his how however i if in into is it its just level levels many may me might more ' +
    'most much must my need neither nor not of on one only or other others our own same should so some such than ' +
    'that the their them theme themes then there these they this those through to topic topics until upon very want ' +
    'was we were what when where whether which while who whose why will with would yet you your'
  ).split(' '),
);

/** Removes accents and case, as the index does. */
export function fold(text: string): string {
  // Fast path: most words have no accent.
  if (/^[ -~]*$/.test(text)) return text.toLowerCase();
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The words of a text in their own spelling; the code of a record is one word. */
export function spelledWords(text: string): string[] {
  return oneFormEach(text.normalize('NFC')).match(/\b\p{L}{2}-\d{4,}\b|[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * Normalizes words with several forms: `niñas/os`, `niño(a)s`, `niñ@s` and `niñxs` for both genders, the English
 * possessive `'s`, which is dropped, and the apostrophe of Mayan words in all its shapes: `Ch’orti’` becomes `Chorti`.
 */
function oneFormEach(text: string): string {
  // Fast path: most texts have none of these.
  if (!/[/(@'’‘ʼʻ`´′]|xs/i.test(text)) return text;
  return text
    .replace(/(?<=\p{L})['’‘ʼʻ`´′]s(?![\p{L}\p{N}])/giu, '')
    .replace(/(?<=\p{L})['’‘ʼʻ`´′]/gu, '')
    .replace(/(?<=\p{L}{3})\/(?:[ao]s?|e?s)(?![\p{L}\p{N}])/giu, '')
    .replace(/(?<=\p{L}{3})\((?:[ao]s?|e?s)\)/giu, '')
    .replace(/(?<=\p{L}{2})@(?=s?(?![\p{L}\p{N}]))/gu, 'o')
    .replace(/(?<=[bcdfghjklmnñpqrstvwyz])xs(?![\p{L}\p{N}])/giu, 'os');
}

/** The folded words of a text, in order. */
export function wordsIn(text: string): string[] {
  return spelledWords(text).map(fold);
}

/** Whether a folded word is no stop word. */
export const isTelling = (word: string) => !stopWords.has(word);

/** The folded words of a text without stop words, in order. */
export function tellingWords(text: string): string[] {
  return wordsIn(text).filter(isTelling);
}

/** The distinct words of a query without stop words, or all of them if nothing else is left. */
export function meaningfulWords(query: string): string[] {
  const kept = tellingWords(query);
  return [...new Set(kept.length > 0 ? kept : wordsIn(query))];
}
