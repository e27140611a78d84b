/** What a spreadsheet may take for the beginning of a formula: = + - @, in full width and as small forms too. */
const sign = '=+\\-@＝＋－＠﹦﹢﹣﹫';

/**
 * Where a cell may begin: at the start of a text, and after a semicolon, at which a spreadsheet that expects one
 * between cells cuts a line, quotation marks or not. Signs that nobody sees may stand before it.
 */
const formula = new RegExp(`(^|;)([\\s\\p{Cf}"'“”‘’«»]*)(?=[${sign}])`, 'gu');

/**
 * A text that no spreadsheet runs: on one line, without tabs or other control characters, and with an apostrophe before what could be a formula.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
export function safeCell(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(formula, "$1$2'");
}
