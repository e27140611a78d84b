import type { Bilingual, Locale } from 'content-models/locales';
import type { RichText, RichTextBlock } from 'content-models/fields/richText';
import { capitalised } from 'site/language/formats';
import type { Random } from './createRandom.ts';
import { someName } from './names.ts';
import { phrases, type Phrase } from './phrases.ts';
import { sentences, type SentenceKind } from './sentences.ts';

/** Generates sentences that say the same in both languages. */
export type Writer = ReturnType<typeof createWriter>;

/**
 * Creates a writer.
 * @param names number of invented names in the whole catalogue
 */
export function createWriter(random: Random, names: number) {
  const fillPlace = (place: string): Bilingual => {
    if (place === 'name' || place === 'other') return both(someName(random, names));
    if (place === 'n') return both(String(random.between(2, 12)));
    if (place === 'm') return both(String(random.between(15, 980)));
    if (place === 'year') return both(String(random.between(2008, 2025)));
    return random.pick(phrases[phraseOf(place)]);
  };

  const sentence = (kind: SentenceKind): Bilingual => {
    const { es, en } = random.pick<Bilingual>(sentences[kind]);
    const filled = new Map(
      [...es.matchAll(/\{(\w+)\}/g)].map(([, place = '']) => [place, fillPlace(place)]),
    );
    const inLanguage = (text: string, locale: Locale) =>
      capitalised(
        text.replace(/\{(\w+)\}/g, (_, place: string) => filled.get(place)?.[locale] ?? ''),
      );
    return { es: inLanguage(es, 'es'), en: inLanguage(en, 'en') };
  };

  return {
    sentence,
    phrase: (name: Phrase): Bilingual => random.pick<Bilingual>(phrases[name]),
    name: () => someName(random, names),
    /** A paragraph of sentences, the last of which cites a source. */
    paragraph: (kind: SentenceKind, count: number, source: string) =>
      paragraph(
        Array.from({ length: count }, () => sentence(kind)),
        source,
      ),
  };
}

const both = (text: string): Bilingual => ({ es: text, en: text });

/**
 * The kind of phrase for a placeholder; `{trade2}` is a second one of the kind `trade`.
 * @throws Error where there is none.
 */
function phraseOf(place: string): Phrase {
  const name = place.replace(/2$/, '');
  if (isPhrase(name)) return name;
  throw new Error(`No phrases fill the place {${place}} of a synthetic sentence.`);
}

const isPhrase = (name: string): name is Phrase => name in phrases;

function paragraph(parts: readonly Bilingual[], source: string): Record<Locale, RichText> {
  const inLanguage = (locale: Locale): RichText => {
    const block: RichTextBlock = {
      type: 'paragraph',
      children: [
        { type: 'text', text: `${parts.map((sentence) => sentence[locale]).join(' ')} ` },
        { type: 'link', url: `#${source}`, children: [{ type: 'text', text: callWords[locale] }] },
        { type: 'text', text: '.' },
      ],
    };
    return [block];
  };
  return { es: inLanguage('es'), en: inLanguage('en') };
}

const callWords: Bilingual = { es: 'Así lo dice la fuente', en: 'So says the source' };
