import type { Check, Problem } from './check.ts';

const notRead: Record<'es' | 'en', RegExp> = {
  es: /no (se )?(leyeron|leyó|pudo leer|pudieron leer)|sin leer|no consultad/i,
  en: /not (been )?(read|consulted)|could not be read|unread/i,
};

/**
 * The level of evidence rates what was read: from 3 on there is an evaluation of which at least a part was, and one that
 * is known by its title says so.
 */
export const evidenceIsRead: Check = ({ practices }) =>
  practices.flatMap(({ code, evidenceLevel, evaluations }): Problem[] => [
    ...(Number(evidenceLevel) >= 3 && evaluations.every(({ read }) => read === 'title')
      ? [
          {
            kind: 'practices' as const,
            code,
            field: 'evidenceLevel',
            text: 'califica una evaluación que nadie leyó. Ponga el nivel de lo que se leyó.',
          },
        ]
      : []),
    ...evaluations.flatMap(({ read, finding }, index) =>
      read === 'title' && !(notRead.es.test(finding.es) && notRead.en.test(finding.en ?? ''))
        ? [
            {
              kind: 'practices' as const,
              code,
              field: `evaluations.${index}.finding`,
              text: 'cuenta lo que encontró una evaluación que se conoce por su título. Diga que no se leyó.',
            },
          ]
        : [],
    ),
  ]);
