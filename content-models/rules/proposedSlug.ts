import { cleanText } from './cleanText.ts';

/** The longest address that is proposed; a slug may be a little longer. */
const longest = 80;

/**
 * The last part of an address from a text: "Atención a la niñez" gives `atencion-a-la-ninez`. It may be empty, or a
 * word that the site reserves: whoever takes it checks that.
 */
export function proposedSlug(text: string): string {
  return cleanText(text)
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
}
