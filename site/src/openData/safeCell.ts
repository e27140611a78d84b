/** What a spreadsheet may take for the beginning of a formula: = + - @, in full width and as small forms too. */
const sign = '=+\\-@＝＋－＠﹦﹢﹣﹫';

/**
 * Where a cell may begin: at the start of a text, and after a semicolon, at which a spreadsheet that expects one
 * between cells cuts a line, quotation marks or not.
 */
const formula = new RegExp(`(^|;)([\\s"'“”‘’«»]*)(?=[${sign}])`, 'g');

/**
 * A text that no spreadsheet runs: on one line, without tabs, and with an apostrophe before what could be a formula.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
export function safeCell(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(formula, "$1$2'");
}
