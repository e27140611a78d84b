/** A name without accents, capitals, punctuation and articles: what is left is what makes it that name. */
export function normalised(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .split(' ')
    .filter((word) => word !== '' && !articles.has(word))
    .join(' ');
}

const articles = new Set(['el', 'la', 'los', 'las', 'de', 'del', 'the', 'of']);
