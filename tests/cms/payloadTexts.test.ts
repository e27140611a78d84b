import { languages, payloadTexts } from 'cms/admin/payloadTexts';
import { expect, test } from 'vitest';
import { z } from 'zod';

const texts = z.record(z.string(), z.record(z.string(), z.string()));

/** Pronouns and verbs of tú: imperatives that are no noun, and second persons. */
const familiar =
  /\b(tú|tu|tus|te|ti|contigo|estás|has|tienes|quieres|puedes|debes|deseas|podrás|recibirás|olvidaste|solicitaste|haz|intenta|corrige|ingresa|introduce|selecciona|elige|escribe|revisa|crea|agrega|comprueba|verifica|tomas|arrastra|asegúrate|inicia)(?!\p{L})/iu;

test('Payload’s Spanish says usted in every text', () => {
  const ours = texts.parse(payloadTexts.es);
  const wrong = Object.entries(texts.parse(languages.es.translations)).flatMap(([group, entries]) =>
    Object.entries(entries)
      .map(([key, text]) => ({ key: `${group}:${key}`, text: ours[group]?.[key] ?? text }))
      .filter(({ text }) => familiar.test(text)),
  );
  expect(wrong).toEqual([]);
});

test.each(['es', 'en'] as const)('each text that is replaced in %s exists', (language) => {
  const theirs = texts.parse(languages[language].translations);
  for (const [group, entries] of Object.entries(texts.parse(payloadTexts[language])))
    expect(Object.keys(theirs[group] ?? {})).toEqual(expect.arrayContaining(Object.keys(entries)));
});
