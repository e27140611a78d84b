import type { Check } from '../check.ts';

/** A quotation that begins with what is to be done: «Destacar las necesidades…». */
const verbFirst = /^(\p{L}+[aei]r)(?!\p{L})/iu;

/** A mandate of the note asks for what its quotation asks for: to highlight is less than to serve. */
export const mandatesKeepTheirVerb: Check = ({ recommendations }) =>
  recommendations
    .filter(({ origin }) => origin.kind === 'note-mandate')
    .flatMap(({ code, quote, text }) => {
      const verb = quote && verbFirst.exec(quote.text)?.[1]?.toLowerCase();
      if (!verb || text.es?.toLowerCase().includes(verb)) return [];
      return [
        {
          kind: 'recommendations' as const,
          code,
          field: 'text.es',
          text: `la nota pide «${verb}» y el texto pide otra cosa. Use el verbo de la cita.`,
        },
      ];
    });
