import { locales, type Locale } from 'content-models/locales';
import type { Practice } from 'content-models/records/practice';
import { normalised } from '../../reading/normalised.ts';
import { wordsOf } from '../../reading/recordTexts.ts';
import type { Check, Problem } from '../check.ts';

const plan = /plan de atencion proteccion integral|plan atencion proteccion integral/;

const similar = /\b(ISNA|CANAF|CONNA|CONAPINA|Aldeas (Infantiles )?SOS)\b/;

const keepsApart: Record<Locale, RegExp> = {
  es: /otros? instrumentos?|instrumentos? (distintos?|relacionados?|parecidos?|diferentes?)|no (es|son) (el|los) mismos?/i,
  en: /(other|another|related|similar|different|separate) instruments?|not the same/i,
};

const attributes = ['institutions', 'startDate', 'endDate', 'alternativeNames'] as const;

/**
 * The note's «Plan de Atención y Protección Integral a Niñas, Niños y Adolescentes…» was found nowhere else;
 * Salvadoran instruments with similar titles are others.
 */
export const planIsNotMerged: Check = ({ practices }) =>
  practices.flatMap((practice) =>
    isPlan(practice.title.es)
      ? [...borrowedFields(practice), ...namesWithoutDistance(practice)]
      : borrowedTitle(practice),
  );

const isPlan = (title: string) => plan.test(normalised(title).replaceAll(' y ', ' '));

function borrowedFields(practice: Practice): Problem[] {
  return attributes
    .filter((field) => (practice[field]?.length ?? 0) > 0)
    .map((field) =>
      problem(
        practice,
        field,
        'es de otro instrumento: de este título las fuentes no lo dicen. Márquelo como «Las fuentes no lo dicen».',
      ),
    );
}

function namesWithoutDistance(practice: Practice): Problem[] {
  return locales
    .filter(
      (locale) =>
        similar.test(wordsOf(practice, locale)) &&
        !keepsApart[locale].test(wordsOf(practice, locale)),
    )
    .map((locale) =>
      problem(
        practice,
        `description.${locale}`,
        'nombra un instrumento parecido sin decir que es otro. Dígalo o quítelo.',
      ),
    );
}

function borrowedTitle(practice: Practice): Problem[] {
  return practice.alternativeNames
    .filter(isPlan)
    .map((name) =>
      problem(
        practice,
        'alternativeNames',
        `«${name}» es el título de otra iniciativa, que solo la nota nombra. Quítelo de los otros nombres.`,
      ),
    );
}

const problem = ({ code }: Practice, field: string, text: string): Problem => ({
  kind: 'practices',
  code,
  field,
  text,
});
