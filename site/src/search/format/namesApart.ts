/**
 * Names that have a word of another meaning in them for whoever shortens words to their stems, as Pagefind does: for it
 * «costo» and the Costa of Costa Rica are one word, and «unidad» and the Unidos of Estados Unidos.
 */
const names = new RegExp(
  [
    '(?<!\\p{L})Costa(?= Rica)',
    '(?<!\\p{L})costarric',
    '(?<=(?<!\\p{L})Estados )Unidos(?!\\p{L})',
    '(?<=(?<!\\p{L})Naciones )Unidas(?!\\p{L})',
    '(?<=(?<!\\p{L})Reino )Unido(?!\\p{L})',
    '(?<!\\p{L})United(?= (?:States|Nations|Kingdom))',
  ].join('|'),
  'giu',
);

/** These words as they are asked for: whoever writes «costa» does not mean what costs. */
export const isOfName = (word: string) => /^(?:costa|unid[oa]s?|united)$/.test(word);

/** A letter without a sound that no text has: with it in front, a word is another one and begins like no other. */
export const nameMark = 'ˑ';

/** Marks these words in a text that is indexed. */
export const setNamesApart = (text: string) => text.replace(names, `${nameMark}$&`);

/** The text, or the word, as it is read. */
export const asRead = (text: string) => text.replaceAll(nameMark, '');
