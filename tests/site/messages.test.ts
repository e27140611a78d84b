import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { useTranslations } from 'site/language/translate';
import { describe, expect, test } from 'vitest';

const folder = path.join(import.meta.dirname, '../../site/src');
const messages = (locale: string): [string, string][] => {
  const parsed: unknown = JSON.parse(
    readFileSync(path.join(folder, `language/${locale}.json`), 'utf8'),
  );
  if (typeof parsed !== 'object' || parsed === null)
    throw new Error('A file of messages is one object.');
  return Object.entries(parsed).map(([key, text]) => [key, String(text)]);
};
const spanish = messages('es');
const english = new Map(messages('en'));

test('both languages say the same things', () => {
  expect([...english.keys()].sort()).toEqual(spanish.map(([key]) => key).sort());
});

test.each(spanish)('%s has the same places to fill in both languages', (key, text) => {
  const places = (words: string) => (words.match(/\{\w+\}/g) ?? []).sort();
  expect(places(english.get(key) ?? '')).toEqual(places(text));
});

test('nothing is said nowhere', () => {
  const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|astro)$/.test(name))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'))
    .join('\n');
  const composed = composedKeys(code);
  const unused = spanish
    .map(([key]) => key)
    .filter(
      (key) =>
        !['', '.one', '.other'].some(
          (end) =>
            key.endsWith(end) &&
            (hasKey(code, key, end) || composed.test(key.slice(0, key.length - end.length))),
        ),
    );
  expect(unused).toEqual([]);
});

/** What keys look like that the code puts together, such as `field.${name}`. */
function composedKeys(code: string): RegExp {
  const templates = [...code.matchAll(/`([a-z]\w*\.[\w.-]*\$\{[^`]*)`/gi)].map(([, text = '']) =>
    text.replace(/\./g, '\\.').replace(/\$\{[^}]*\}/g, '[\\w-]+'),
  );
  return new RegExp(`^(${templates.join('|')})$`);
}

const hasKey = (code: string, key: string, end: string) => {
  const base = key.slice(0, key.length - end.length);
  return code.includes(`'${base}'`) || code.includes(`"${base}"`);
};

describe('a message', () => {
  const t = useTranslations('es');
  test('counts as its language does', () => {
    expect([t.count('entries', 0), t.count('entries', 1), t.count('entries', 50_000)]).toEqual([
      '0 fichas',
      '1 ficha',
      '50,000 fichas',
    ]);
  });
  test('without a value that it needs is an error', () => {
    expect(() => t('list.page', { n: 1 })).toThrow(
      'The message "list.page" needs a value for {total}',
    );
  });
});
