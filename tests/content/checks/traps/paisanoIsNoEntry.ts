import type { Check } from '../check.ts';

/** Paisano and Héroes Paisanos serve visitors and people in transit; they reintegrate nobody. */
export const paisanoIsNoEntry: Check = ({ practices }) =>
  practices
    .filter(({ title, alternativeNames }) =>
      /\bpaisanos?\b/i.test([title.es, ...alternativeNames].join(' | ')),
    )
    .map(({ code }) => ({
      kind: 'practices',
      code,
      field: 'title',
      text: 'Paisano atiende a visitantes y no es una práctica de reintegración. Retire la práctica; puede nombrarse como contexto.',
    }));
