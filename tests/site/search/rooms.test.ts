import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { repositoryRoot } from 'cms/env';
import { describe, expect, test } from 'vitest';

const search = join(repositoryRoot, 'site/src/search');

/** The imports that each room of the search may have from others. */
const mayImport: Record<string, string[]> = {
  format: [],
  engine: ['format'],
  build: ['format', 'engine'],
  page: ['format', 'engine'],
};

/** The relative imports of a file; `isKept` excludes type imports, which no browser loads. */
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

  test('are all listed here', () => {
    const rooms = readdirSync(search, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(rooms.toSorted()).toEqual(Object.keys(mayImport).toSorted());
  });

  test('load no package in the browser, and little code from other rooms', () => {
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
