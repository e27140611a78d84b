/** What Excel allows at most: https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
export const excelLimits = { sheetName: 31, cellText: 32_767 } as const;

/** The signs that no name of a sheet may have; an apostrophe may not stand at its ends. */
const forbidden = /[[\]:*?/\\']/g;

/** The mark of a text that was cut. */
const ellipsis = '…';

/** A text as far as a cell can hold it; a cut one ends with an ellipsis, and is whole in the CSV. */
export const fittingText = (text: string) => cut(text, excelLimits.cellText);

/** The names of sheets as Excel takes them: short enough, without its signs, and no two alike in any case. */
export function sheetNames(titles: readonly string[]): string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    const plain = title.replace(forbidden, ' ').replace(/\s+/g, ' ').trim();
    for (let number = 1; ; number += 1) {
      const ending = number === 1 ? '' : ` ${number}`;
      const name = `${cut(plain, excelLimits.sheetName - ending.length)}${ending}`;
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  });
}

/** The length is counted as Excel does, in UTF-16 units; a pair of them is never cut apart. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const kept = text.slice(0, most - ellipsis.length).replace(/[\uD800-\uDBFF]$/, '');
  return `${kept.trimEnd()}${ellipsis}`;
}
