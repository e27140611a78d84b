import type { Source } from 'content-models/records/source';

/** A footnote call: a reference to a source at one place of the page. */
export type Call = { number: number; id: string; href: string };

/** A source with its number on the page; `firstCall` is the target of its back arrow, if any text calls it. */
export type NumberedSource = {
  number: number;
  anchor: string;
  source: Source;
  firstCall: string | undefined;
};

export type Footnotes = ReturnType<typeof createFootnotes>;

/**
 * Numbers the sources of a page in the order of their first calls. A page is assembled from top to bottom, so that the
 * numbers ascend in reading order.
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
    /** All numbered sources; those of `codes` without a call come last. */
    sources: (codes: readonly string[]): NumberedSource[] => {
      codes.forEach(numberOf);
      return [...numbered.values()];
    },
  };
}

/**
 * Footnote calls as HTML, each after a narrow no-break space, so that it never starts a line. A string, because a component
 * would add whitespace before it.
 */
export function callsHtml(calls: readonly Call[], label: string): string {
  return keepApart(
    calls
      .map(
        ({ id, href, number }) =>
          `\u202f<a class="call" id="${id}" href="${href}"><span class="hidden-text">${label} </span>${number}</a>`,
      )
      .join(''),
  );
}

/**
 * Marks the calls that directly follow another link, from which they keep a distance: what can be tapped may not lie over
 * another. A selector cannot tell, since siblings of CSS may have text between them.
 */
export function keepApart(html: string): string {
  return html.replaceAll('</a>\u202f<a class="call"', '</a>\u202f<a class="call call-next"');
}
