import type { GetStaticPathsOptions, GetStaticPathsResult } from 'astro';
import { openCatalogue } from './openCatalogue.ts';
import { wordsOf } from '../register/parameters.ts';
import { pageRoute } from './routes.ts';

/**
 * `getStaticPaths` of every component of a page: from the route, which is one of its two addresses in the register, it
 * knows the kind of page and the language. What tells the page apart is what its component is given.
 */
export async function pagePaths({
  routePattern,
}: GetStaticPathsOptions): Promise<GetStaticPathsResult> {
  const { catalogue } = await openCatalogue();
  const { declared, locale } = pageRoute(routePattern);
  return declared
    .instances(catalogue)
    .flat()
    .filter(({ languages }) => languages.includes(locale))
    .map(({ page }) => ({
      params: paramsOf(wordsOf(declared.address[locale], page, locale)),
      props: page,
    }));
}

/** The first page of a list has no rest. */
function paramsOf({ '...page': page, ...words }: Record<string, string>) {
  return page === undefined ? words : { ...words, page: page || undefined };
}
