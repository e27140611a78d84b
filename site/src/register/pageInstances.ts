import type { PageInstance } from './declarePage.ts';
import { pages, type Page, type RegisteredPage } from './pages.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';

/**
 * Every page of a catalogue, in the order of the register. Adjacent kinds that share a question are interleaved by
 * their parameters: the mapping and roadmap pages of a country are next to each other.
 */
export function pageInstances(catalogue: Catalogue): PageInstance<Page>[] {
  return neighbours().flatMap((kinds) => {
    const groups = kinds.map((declared): PageInstance<Page>[][] => declared.instances(catalogue));
    const [answers = []] = groups;
    return answers.flatMap((_, place) => groups.flatMap((group) => group[place] ?? []));
  });
}

/** Groups adjacent kinds of page that share a question. */
function neighbours(): RegisteredPage[][] {
  const runs: RegisteredPage[][] = [];
  for (const declared of pages) {
    const run = runs.at(-1);
    if (run?.[0]?.question === declared.question) run.push(declared);
    else runs.push([declared]);
  }
  return runs;
}
