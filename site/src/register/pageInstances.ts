import type { PageInstance } from './declarePage.ts';
import { pages, type Page, type RegisteredPage } from './pages.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';

/**
 * Every page that a catalogue has, in the order of the register. Where neighbours there ask the same question, what is
 * told apart by the same answer stands together: the two pages of a country on mapping and roadmap.
 */
export function pageInstances(catalogue: Catalogue): PageInstance<Page>[] {
  return neighbours().flatMap((kinds) => {
    const groups = kinds.map((declared): PageInstance<Page>[][] => declared.instances(catalogue));
    const [answers = []] = groups;
    return answers.flatMap((_, place) => groups.flatMap((group) => group[place] ?? []));
  });
}

/** The kinds of page in runs of those that ask the same question. */
function neighbours(): RegisteredPage[][] {
  const runs: RegisteredPage[][] = [];
  for (const declared of pages) {
    const run = runs.at(-1);
    if (run?.[0]?.question === declared.question) run.push(declared);
    else runs.push([declared]);
  }
  return runs;
}
