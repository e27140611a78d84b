import { globSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { syntheticCompiler } from 'content-models/rules/synthetic';
import { useTranslations } from 'site/language/translate';
import ts from 'typescript';
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

test('both languages have the same messages', () => {
  expect([...english.keys()].sort()).toEqual(spanish.map(([key]) => key).sort());
});

test.each(spanish)('%s has the same placeholders in both languages', (key, text) => {
  const places = (words: string) => (words.match(/\{\w+\}/g) ?? []).sort();
  expect(places(english.get(key) ?? '')).toEqual(places(text));
});

test('every message is used', () => {
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

/** A pattern for keys that the code composes, such as `field.${name}`. */
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
  test('has the plural forms of its language', () => {
    expect([t.count('entries', 0), t.count('entries', 1), t.count('entries', 50_000)]).toEqual([
      '0 prácticas',
      '1 práctica',
      '50,000 prácticas',
    ]);
  });
  test('throws without the value of a placeholder', () => {
    expect(() => t('list.page', { n: 1 })).toThrow(
      'The message "list.page" needs a value for {total}',
    );
  });
});

describe('nothing that a reader or an editor reads says', () => {
  // In the region a "ficha" is also a police record; "no consta" is how a court writes.
  const avoided = /(?<![-/\w])fichas?\b|(?<![-/\w])no\s+const(?:a|an|e|en|aba)\b/i;
  const root = path.join(folder, '../..');
  const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

  test.each([
    ['the messages', () => spanish],
    ['the articles', () => filesOf('site/src/article/es/*.mdx').map((file) => [file, read(file)])],
    ['vocabularies, declarations and rules', () => textsIn('content-models/**/*.ts')],
    ['the admin', () => textsIn('cms/src/**/*.{ts,tsx}')],
  ] satisfies [string, () => string[][]][])('"ficha" or "no consta": %s', (_, texts) => {
    const all = texts();
    expect(all.length).toBeGreaterThan(2);
    expect(all.filter(([, text = '']) => avoided.test(text))).toEqual([]);
  });

  test('and what is looked for would be found', () => {
    for (const text of ['Ficha', '3 fichas', 'Esta ficha.', 'No consta', 'lo que no consta'])
      expect(text).toMatch(avoided);
    for (const text of ['pais-no-consta', '/practicas/fichas.xml', 'lo que consta', 'fichero'])
      expect(text).not.toMatch(avoided);
  });

  const filesOf = (pattern: string) =>
    globSync(pattern, { cwd: root, exclude: (name) => name.endsWith('node_modules') });

  /** The texts in source files, without comments. The mark of synthetic records is data, which stands in databases. */
  function textsIn(pattern: string): [string, string][] {
    return filesOf(pattern).flatMap((file) => {
      const found: [string, string][] = [];
      const visit = (node: ts.Node) => {
        if (ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node) || ts.isJsxText(node))
          found.push([file, node.text]);
        ts.forEachChild(node, visit);
      };
      visit(ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true));
      return found.filter(([, text]) => text !== syntheticCompiler);
    });
  }
});
