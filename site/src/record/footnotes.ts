import type { Source } from 'content-models/records/source';

/** A call to a source at one place of the page. */
export type Call = { number: number; id: string; href: string };

/** A source with its number on the page and the call that its back arrow leads to, where there is one. */
export type NumberedSource = {
  number: number;
  anchor: string;
  source: Source;
  firstCall: string | undefined;
};

export type Footnotes = ReturnType<typeof createFootnotes>;

/**
 * Numbers a page's sources in the order in which they are first called. A page is assembled from top to bottom,
 * so that the numbers ascend as one reads.
 */
export function createFootnotes(findSource: (code: string) => Source) {
  const numbered = new Map<string, NumberedSource>();
  let calls = 0;

  const numberOf = (code: string): NumberedSource => {
    const known = numbered.get(code);
    if (known) return known;
    const number = numbered.size + 1;
    const added = {
      number,
      anchor: `fuente-${number}`,
      source: findSource(code),
      firstCall: undefined,
    };
    numbered.set(code, added);
    return added;
  };

  return {
    call: (code: string): Call => {
      const entry = numberOf(code);
      calls += 1;
      const id = `cita-${calls}`;
      numbered.set(code, { ...entry, firstCall: entry.firstCall ?? id });
      return { number: entry.number, id, href: `#${entry.anchor}` };
    },
    /** All numbered sources; those of `codes` that no text calls come last. */
    sources: (codes: readonly string[]): NumberedSource[] => {
      codes.forEach(numberOf);
      return [...numbered.values()];
    },
  };
}

/**
 * Calls as HTML, each joined to the word before it by a no-break space, so that it never starts a line. It is a
 * string because a component would let a space in before it.
 */
export function callsHtml(calls: readonly Call[], label: string): string {
  return calls
    .map(
      ({ id, href, number }) =>
        `&nbsp;<a class="call" id="${id}" href="${href}"><span class="hidden-text">${label} </span>${number}</a>`,
    )
    .join('');
}
