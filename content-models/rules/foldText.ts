/** A text in lower case and without accents, for comparisons that ignore both: "Educación" gives "educacion". */
export function foldText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
