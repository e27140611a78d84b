import { hasEnglish } from 'content-models/rules/translation';
import type { Practice } from 'content-models/schemas/practice';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import { pathOf } from '../src/paths.ts';
import type { BuiltPage, BuiltSite } from './readRelease.ts';

/** What stands on the pages of entries: their own title and code, all their sources, no unapproved English. */
export function checkContent({ pages }: BuiltSite, { practices }: Snapshot): string[] {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  return practices.flatMap((practice) => [
    ...checkEntry(practice, byPath.get(pathOf({ kind: 'entry', slug: practice.slug }, 'es'))),
    ...checkTranslation(practice, byPath),
  ]);
}

function checkEntry(practice: Practice, page: BuiltPage | undefined): string[] {
  if (!page) return [];
  const heading = page.root.querySelector('h1')?.text.trim();
  const listed = page.root.querySelectorAll('.sources > li').length;
  const isWithdrawn = practice.lifecycle === 'withdrawn';
  const problems = [
    heading !== practice.title.es &&
      `its heading is "${heading}", not the title of ${practice.code}.`,
    !page.root.text.includes(practice.code) && `does not name its code ${practice.code}.`,
    !isWithdrawn &&
      listed !== practice.sources.length &&
      `lists ${listed} sources, its record has ${practice.sources.length}.`,
    isWithdrawn && listed > 0 && 'is withdrawn and still shows its content.',
  ];
  return problems
    .filter((problem) => problem !== false)
    .map((problem) => `${page.path}: ${problem}`);
}

function checkTranslation(practice: Practice, byPath: ReadonlyMap<string, BuiltPage>): string[] {
  const spanish = byPath.get(pathOf({ kind: 'entry', slug: practice.slug }, 'es'));
  const english = byPath.get(pathOf({ kind: 'entry', slug: practice.slug }, 'en'));
  if (hasEnglish(practice)) return [];
  const problems = [
    english && `${english.path}: its English was not approved (${practice.code}).`,
    spanish?.root.querySelector('link[hreflang="en"]') &&
      `${spanish.path}: names an English version that does not exist.`,
  ];
  return problems.filter((problem) => typeof problem === 'string');
}
