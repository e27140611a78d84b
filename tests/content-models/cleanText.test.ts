import { localizedText, text } from 'content-models/fields/localized';
import { cleanText } from 'content-models/rules/cleanText';
import { proposedSlug } from 'content-models/rules/proposedSlug';
import { describe, expect, test } from 'vitest';

describe('a text is stored as readers see it', () => {
  test.each([
    ['a vertical tab is a space', 'Programa\u000Bsegunda línea', 'Programa segunda línea'],
    ['a soft hyphen goes', 'Capacita\u00ADción', 'Capacitación'],
    ['a space of no width goes', 'api\u200Bcultura', 'apicultura'],
    ['marks of direction go', '\u202Eabc\u202C\u2066d\u2069', 'abcd'],
    ['a byte order mark goes', '\uFEFFInicio', 'Inicio'],
    ['half of a surrogate pair goes', 'Fin\uD83D', 'Fin'],
    ['ligatures are letters', 'O\uFB01cina de certi\uFB01cación', 'Oficina de certificación'],
    ['letters of full width are letters', '\uFF21\uFF22\uFF11', 'AB1'],
    ['accents are part of their letter', 'certificacio\u0301n', 'certificación'],
    ['line breaks are of one kind', 'uno\r\ndos\rtres', 'uno\ndos\ntres'],
  ])('%s', (_what, typed, stored) => {
    expect(cleanText(typed)).toBe(stored);
  });

  test.each(['10 m² y ½', 'n.º 4 … №', '🌱 Semillas 👩\u200D🌾', 'K’iche’ ⟨ñ⟩', 'uno\tdos', ' a '])(
    'what can be seen stays: %s',
    (typed) => {
      expect(cleanText(typed)).toBe(typed);
    },
  );

  test('a text of nothing that can be seen is none', () => {
    expect(text(20).safeParse('\u200B \u00AD').success).toBe(false);
    expect(localizedText(20).parse({ es: ' Capacita\u00ADción ' })).toEqual({ es: 'Capacitación' });
  });
});

test.each([
  ['Capacita\u00ADción de guías', 'capacitacion-de-guias'],
  ['O\uFB01cina de certi\uFB01cación', 'oficina-de-certificacion'],
  ['Taller de api\u200Bcultura', 'taller-de-apicultura'],
])('the address of %j is %s', (title, slug) => {
  expect(proposedSlug(title)).toBe(slug);
});
