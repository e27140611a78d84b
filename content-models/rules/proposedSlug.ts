import { cleanText } from './cleanText.ts';

/** Maximum length of a proposed slug, in characters; the schema allows a little more. */
const longest = 80;

/**
 * Slugifies a text: "Atención a la niñez" gives `atencion-a-la-ninez`. The result may be empty or a reserved word;
 * the caller has to check.
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
