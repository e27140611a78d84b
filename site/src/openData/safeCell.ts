/** The signs at which a spreadsheet may recognise a formula: = + - @, also as full-width and small forms. */
const sign = '=+\\-@＝＋－＠﹦﹢﹣﹫';

/**
 * The possible beginnings of a cell: at the start of a text, and after a semicolon, which spreadsheets with semicolons
 * as separators split at, even within quotation marks. Invisible characters may come first.
 */
const formula = new RegExp(`(^|;)([\\s\\p{Cf}"'“”‘’«»]*)(?=[${sign}])`, 'gu');

/**
 * Neutralizes CSV injection: a text on one line, without tabs or other control characters, and with an apostrophe
 * before anything that could be a formula. https://owasp.org/www-community/attacks/CSV_Injection
 */
export function safeCell(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(formula, "$1$2'");
}
