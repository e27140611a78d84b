import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { repositoryRoot } from 'cms/env';
import { describe, expect, test } from 'vitest';

const search = join(repositoryRoot, 'site/src/search');

/** What each room of the search may import of the others. */
const mayImport: Record<string, string[]> = {
  format: [],
  engine: ['format'],
  build: ['format', 'engine'],
  page: ['format', 'engine'],
};

/** The files that a file imports from beside it; `isKept` leaves out types, which no browser gets. */
function importsOf(file: string, isKept: (statement: string) => boolean = () => true): string[] {
  const statements = readFileSync(file, 'utf8').matchAll(
    /^\s*(?:import|export)\s[^;]*?from\s+'([^']+)'|\bimport\('([^']+)'\)|^import\s+'([^']+)'/gm,
  );
  return [...statements]
    .filter(([statement]) => isKept(statement))
    .map(([, from, dynamic, whole]) => from ?? dynamic ?? whole ?? '');
}

describe('the rooms of the search', () => {
  test.each(Object.entries(mayImport))('%s imports only %j', (room, allowed) => {
    const others = readdirSync(join(search, room), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) => {
        const file = join(search, room, name);
        return importsOf(file)
          .filter((specifier) => specifier.startsWith('.'))
          .map((specifier) => relative(search, join(dirname(file), specifier)).split('/')[0] ?? '');
      })
      .filter((other) => Object.hasOwn(mayImport, other) && other !== room);
    expect([...new Set(others)].filter((other) => !allowed.includes(other))).toEqual([]);
  });

  test('are all named here', () => {
    const rooms = readdirSync(search, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(rooms.toSorted()).toEqual(Object.keys(mayImport).toSorted());
  });

  test('give the browser no package, and little from outside', () => {
    const reached = new Set<string>();
    const packages = new Set<string>();
    const reach = (file: string) => {
      if (reached.has(file)) return;
      reached.add(file);
      for (const specifier of importsOf(file, (statement) => !/^\s*\w+\s+type\s/.test(statement))) {
        if (specifier.startsWith('.')) reach(join(dirname(file), specifier));
        else if (specifier.startsWith('content-models/'))
          reach(join(repositoryRoot, `${specifier}.ts`));
        else packages.add(specifier);
      }
    };
    reach(join(search, 'page/searchPage.ts'));
    expect([...packages]).toEqual([]);
    const names = [...reached].map((file) => relative(repositoryRoot, file));
    expect(names).toContain('site/src/search/engine/ranking.ts');
    expect(names.filter((name) => !name.startsWith('site/src/search/')).toSorted()).toEqual([
      'content-models/locales.ts',
      'content-models/rules/cleanText.ts',
      'content-models/rules/proposedSlug.ts',
    ]);
  });
});
