import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { repositoryRoot } from 'cms/env';
import { describe, expect, test } from 'vitest';

const source = join(repositoryRoot, 'site/src');

/**
 * The rooms of the site from bottom to top: a room imports only from those before it, types included. First those that
 * pages are made of, then the pages with their own parts.
 */
const rooms = [
  'language',
  'catalogue',
  'titles',
  'register',
  'addresses',
  'brand',
  'record',
  'openData',
  'citation',
  'structuredData',
  'components',
  'layouts',
  'routing',
  'landing',
  'search',
  'documents',
  'feeds',
  'source',
  'institution',
  'profile',
  'country',
  'term',
  'mapping',
  'challenge',
  'practice',
  'handout',
  'word',
  'dossierFile',
  'chosen',
  'compare',
  'dossier',
  'recommendation',
  'roadmap',
  'workshop',
  'article',
  'dataPages',
  'workbook',
  'home',
  'rendering',
];

type Import = { from: string; to: string };

const imports: Import[] = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(ts|astro|mdx)$/.test(name))
  .flatMap((from) =>
    [...readFileSync(join(source, from), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^'?]+)'/g)]
      .map(([, specifier = '']) => relative(source, join(source, dirname(from), specifier)))
      .map((to) => ({ from, to })),
  );

const roomOf = (file: string) => (file.includes('/') ? file.slice(0, file.indexOf('/')) : '');

describe('the rooms of the site', () => {
  test('are all listed here, and beside them are only expected files', () => {
    const entries = readdirSync(source, { withFileTypes: true });
    const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    expect(folders.toSorted()).toEqual([...rooms, 'styles'].toSorted());
    const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
    expect(files.toSorted()).toEqual(['env.ts', 'locals.d.ts']);
  });

  test('import only from earlier rooms', () => {
    expect(imports.length).toBeGreaterThan(500);
    const upward = imports.filter(({ from, to }) => {
      const [own, other] = [roomOf(from), roomOf(to)];
      return own !== '' && rooms.includes(other) && rooms.indexOf(other) > rooms.indexOf(own);
    });
    expect(upward.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  test('have no side effects on import: no module reads a file or the environment at its top level', () => {
    const readers = readdirSync(source, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .filter((name) =>
        /^(?!function|async function|export (?:async )?function|\s).*\b(?:readSiteEnvironment|readSnapshot|readFileSync)\(/m.test(
          readFileSync(join(source, name), 'utf8'),
        ),
      );
    expect(readers).toEqual([]);
  });
});
