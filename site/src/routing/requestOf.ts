import type { Page, PageOfKind } from '../register/pages.ts';

/** Returns the requested page, if it is one of these kinds. */
export type Requested = <Kind extends Page['kind']>(...kinds: Kind[]) => PageOfKind<Kind>;

/**
 * @param page a page of the catalogue; undefined for a document, or a component that is rendered alone.
 * @throws Error, when called, where the page is of another kind than its component: both come from the register.
 */
export function requestOf(page: Page | undefined): Requested {
  return (...kinds) => {
    if (page && isOf(kinds, page)) return page;
    throw new Error(
      `A component for ${kinds.join(', ')} was asked for ${page?.kind ?? 'no page'}.`,
    );
  };
}

function isOf<Kind extends Page['kind']>(
  kinds: readonly Kind[],
  page: Page,
): page is PageOfKind<Kind> {
  return kinds.some((kind) => kind === page.kind);
}
