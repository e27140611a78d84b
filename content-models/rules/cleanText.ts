/** Ligatures, and letters and digits of full or half width: the same text in another form. ½, ² and № are not. */
const compatibilityForms = /[\uFB00-\uFB06\uFF01-\uFF5E\uFF61-\uFF9F]+/g;

/** A joiner between two pictographs is part of one (👩‍🌾); anywhere else it cannot be seen. */
const looseJoiner = /(?<!\p{Extended_Pictographic}\uFE0F?\p{Emoji_Modifier}?)\u200D/gu;

/** Soft hyphens, spaces of no width, marks of direction and of byte order (Unicode Cf), and halves of surrogate pairs. */
const invisible = /(?!\u200D)[\p{Cf}\p{Cs}]/gu;

/** Control characters but tab and line break; XML 1.0 admits none of them (https://www.w3.org/TR/xml/#charsets). */
const control = /(?:(?![\t\n])[\p{Cc}\p{Zl}\p{Zp}])+/gu;

/**
 * A text as readers see it: composed letters (Unicode NFC), no characters that cannot be seen, and a space for each run
 * of control characters. The spaces at its ends stay.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(control, ' ')
    .replace(invisible, '')
    .replace(looseJoiner, '')
    .replace(compatibilityForms, (form) => form.normalize('NFKC'))
    .normalize('NFC');
}
