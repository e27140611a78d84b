import type { z } from 'zod';
import type { Bilingual, Locale } from '../locales.ts';

type Issue = z.core.$ZodIssue;

/** The messages of the rules that schemas name in `params.rule`; each says what is wrong and what to do. */
const ruleTexts = {
  required: {
    es: 'falta. Complete este campo.',
    en: 'is missing. Fill in this field.',
  },
  unanswered: {
    es: 'está sin responder. Escriba un valor o marque «Las fuentes no lo dicen».',
    en: 'is not answered. Give a value or tick “The sources do not say”.',
  },
  answeredTwice: {
    es: 'tiene un valor y a la vez «Las fuentes no lo dicen». Deje solo uno de los dos.',
    en: 'has a value and is also marked “The sources do not say”. Keep only one of the two.',
  },
  repeated: {
    es: 'repite un valor. Quite la repetición.',
    en: 'repeats a value. Remove the repetition.',
  },
  partialDate: {
    es: 'no es una fecha. Escriba un año, un mes o un día: 2016, 2016-03 o 2016-03-09.',
    en: 'is not a date. Write a year, a month or a day: 2016, 2016-03 or 2016-03-09.',
  },
  year: {
    es: 'no es un año. Escriba sus cuatro cifras, como 2016.',
    en: 'is not a year. Write its four digits, like 2016.',
  },
  clockTime: {
    es: 'no es una hora. Escríbala con dos puntos y en 24 horas, como 09:30 o 14:00.',
    en: 'is not a time of day. Write it with a colon and in 24 hours, like 09:30 or 14:00.',
  },
  richTextTooLong: {
    es: 'es más largo que un libro (pasa de 200,000 caracteres). Acórtelo.',
    en: 'is longer than a book (more than 200,000 characters). Shorten it.',
  },
  slugForm: {
    es: 'solo lleva minúsculas sin tildes, números y guiones, como «taller-de-pan». Corríjala.',
    en: 'has lower-case letters without accents, digits and hyphens only, like “taller-de-pan”. Correct it.',
  },
  reservedSlug: {
    es: 'es una palabra reservada de las direcciones del sitio. Elija otra.',
    en: 'is a word that the addresses of the site reserve. Choose another one.',
  },
  incompleteAddress: {
    es: 'es una dirección incompleta. Quítela y explique en la nota de acceso por qué no hay enlace.',
    en: 'is an incomplete address. Remove it and say in the access note why there is no link.',
  },
  addressWithPassword: {
    es: 'es una dirección con usuario o contraseña antes de la «@». Quite esa parte.',
    en: 'is an address with a user name or password before the “@”. Remove that part.',
  },
  goodPracticeEvidence: {
    es: 'no puede ser «Buena práctica» con evidencia menor que 3. Elija otra clase o revise la evidencia.',
    en: 'cannot be "Good practice" with evidence below 3. Choose another class or review the evidence.',
  },
  reviewBeforeVerification: {
    es: 'es anterior a la verificación. Ponga una fecha posterior.',
    en: 'is earlier than the verification. Give a later date.',
  },
  endBeforeStart: {
    es: 'es anterior al comienzo. Corrija una de las dos fechas.',
    en: 'is earlier than the start. Correct one of the two dates.',
  },
  ownSuccessor: {
    es: 'es esta misma institución. Elija la que tomó sus funciones o déjelo vacío.',
    en: 'is this very institution. Choose the one that took over its functions or leave it empty.',
  },
  ownParent: {
    es: 'es esta misma institución. Elija otra o déjelo vacío.',
    en: 'is this very institution. Choose another one or leave it empty.',
  },
  relatedToItself: {
    es: 'es esta misma práctica. Elija otra o quite la fila.',
    en: 'is this very practice. Choose another one or remove the row.',
  },
  repeatedRole: {
    es: 'repite una institución con el mismo papel. Quite una de las dos filas.',
    en: 'repeats an institution in the same role. Remove one of the two rows.',
  },
  repeatedApproach: {
    es: 'repite un enfoque. Deje una sola fila con su peso.',
    en: 'repeats an approach. Keep one row with its weight.',
  },
  translationUnsigned: {
    es: 'no dice quién aprobó la traducción ni cuándo. Complete los dos datos.',
    en: 'does not say who approved the translation and when. Fill in both.',
  },
  englishMissing: {
    es: 'no está traducido, y la traducción figura como aprobada. Traduzca el texto o cambie el estado.',
    en: 'is not translated, and the translation is marked as approved. Translate the text or change the status.',
  },
  forumOrInstitution: {
    es: 'necesita un foro o una institución, uno de los dos. Complete uno y deje vacío el otro.',
    en: 'needs a forum or an institution, one of the two. Fill in one and leave the other empty.',
  },
  recommendationWithoutChallenge: {
    es: 'está vacío: una recomendación responde al menos a un reto. Enlácelo; solo lo que pedía el taller de 2022 puede no tenerlo.',
    en: 'is empty: a recommendation answers at least one challenge. Link it; only what the 2022 workshop asked for may have none.',
  },
  mandateWithoutPage: {
    es: 'falta: lo que pedía el taller de 2022 lleva su página. Escríbala, como «p. 4».',
    en: 'is missing: what the 2022 workshop asked for has its page. Write it, like “p. 4”.',
  },
  itemWithoutRecommendation: {
    es: 'está vacío: una acción pone en práctica al menos una recomendación o una petición del taller. Enlácela.',
    en: 'is empty: an action carries out at least one recommendation or request of the workshop. Link it.',
  },
  proposalWithoutSource: {
    es: 'no se admite en una propuesta del equipo editorial si ninguna fuente lo da. Indique la fuente que lo dice o quítelo.',
    en: 'is not allowed in a proposal by the editors unless a source gives it. Name the source that says it or remove it.',
  },
  factWithStatus: {
    es: 'no se admite en un hecho relacionado: no es un informe del Estado y no cambia el estado de la acción. Quítelo o registre un informe oficial.',
    en: 'is not allowed in a related fact: it is no report by the state and does not change the status of the action. Remove it or record an official report.',
  },
  supersedesItself: {
    es: 'enlaza a este mismo avance. Elija el informe anterior al que corrige.',
    en: 'links to this very progress record. Choose the earlier report that it corrects.',
  },
  otherCountry: {
    es: 'no está entre los países de la acción. Elija uno de ellos.',
    en: 'is not among the countries of the action. Choose one of them.',
  },
  otherIndicator: {
    es: 'no es un indicador de la acción. Elija uno de ella o quite el valor.',
    en: 'is no indicator of the action. Choose one of its own or remove the value.',
  },
  supersedesOther: {
    es: 'enlaza a un avance de otra acción, de otro país o de otra clase. Un avance solo corrige a otro de lo mismo.',
    en: 'links to progress of another action, country or kind. Progress corrects only progress on the same.',
  },
  supersedesNewer: {
    es: 'enlaza a un avance más reciente. Un avance solo corrige a uno anterior.',
    en: 'links to more recent progress. Progress corrects only what is earlier.',
  },
  usedByProgress: {
    es: 'no tiene ya lo que un avance publicado usa. Deje el país y el indicador de sus avances.',
    en: 'has no longer what published progress uses. Keep the country and the indicator of its progress.',
  },
  sessionOutsideDays: {
    es: 'no es uno de los días del encuentro. Añada el día o corrija la fecha.',
    en: 'is not one of the days of the event. Add the day or correct the date.',
  },
  englishUnapproved: {
    es: 'tiene texto en inglés sin aprobar. Apruebe la traducción o quite el texto.',
    en: 'has English text that is not approved. Approve the translation or remove the text.',
  },
} as const satisfies Record<string, Bilingual>;

const notAllowed: Bilingual = {
  es: 'tiene un valor que el modelo no admite. Corríjalo.',
  en: 'has a value that the model does not allow. Correct it.',
};

/** The name of a custom rule, beyond the types of the fields. */
export type Rule = keyof typeof ruleTexts;

/** The message of a rule, to be placed after the name of the field. */
export function ruleText(rule: Rule): Bilingual {
  return ruleTexts[rule];
}

/** Whether an issue is that a question has neither a value nor the mark "not stated". */
export function isUnanswered(issue: Issue): boolean {
  return issue.code === 'custom' && issue.params?.rule === ('unanswered' satisfies Rule);
}

function ruleOf(issue: Issue): Bilingual | undefined {
  if (issue.code !== 'custom') return undefined;
  const rule: unknown = issue.params?.rule;
  const found = Object.entries(ruleTexts).find(([name]) => name === rule);
  if (!found)
    throw new Error(`The rule "${String(rule)}" has no text in content-models/rules/issueText.ts.`);
  return found[1];
}

function tooBig(issue: Issue): Bilingual | undefined {
  if (issue.code !== 'too_big') return undefined;
  const limit = String(issue.maximum);
  if (issue.origin !== 'string') {
    return {
      es: `no puede pasar de ${limit}. Corríjalo.`,
      en: `cannot be more than ${limit}. Correct it.`,
    };
  }
  return {
    es: `pasa de ${limit} caracteres. Acórtelo.`,
    en: `is longer than ${limit} characters. Shorten it.`,
  };
}

function tooSmall(issue: Issue): Bilingual | undefined {
  // The only minimum length of texts and lists is one: too short means missing.
  if (issue.code !== 'too_small' || issue.origin === 'string' || issue.origin === 'array') return;
  const limit = String(issue.minimum);
  return issue.inclusive !== false
    ? {
        es: `no puede ser menos de ${limit}. Corríjalo.`,
        en: `cannot be less than ${limit}. Correct it.`,
      }
    : {
        es: `tiene que ser más de ${limit}. Corríjalo.`,
        en: `has to be more than ${limit}. Correct it.`,
      };
}

const formats: Record<string, Bilingual> = {
  email: {
    es: 'no es un correo electrónico, como nombre@ejemplo.org. Corríjalo.',
    en: 'is no e-mail address, like name@example.org. Correct it.',
  },
  url: {
    es: 'no es una dirección completa, que empieza por https://. Corríjala.',
    en: 'is no complete address, which begins with https://. Correct it.',
  },
  'email url': {
    es: 'no es un correo (nombre@ejemplo.org) ni una dirección (https://…). Corríjalo.',
    en: 'is neither an e-mail address (name@example.org) nor a web address (https://…). Correct it.',
  },
};

function wrongFormat(issue: Issue): Bilingual | undefined {
  if (issue.code === 'invalid_format') return formats[issue.format];
  if (issue.code !== 'invalid_union') return undefined;
  const alternatives = issue.errors
    .flat()
    .flatMap((each) => (each.code === 'invalid_format' ? each.format : []));
  return formats[[...new Set(alternatives)].sort().join(' ')];
}

function missing(issue: Issue): Bilingual | undefined {
  // zod 4 reports an absent value as one of the wrong type, or as none of the options, with input undefined.
  const isAbsent = 'input' in issue && issue.input === undefined;
  return issue.code === 'too_small' || isAbsent ? ruleTexts.required : undefined;
}

function unknownKeys(issue: Issue): Bilingual | undefined {
  if (issue.code !== 'unrecognized_keys') return undefined;
  const keys = issue.keys.map((key) => `«${key}»`).join(', ');
  return {
    es: `tiene campos que el modelo no conoce: ${keys}. Quítelos o corrija su nombre.`,
    en: `has fields that the model does not know: ${keys}. Remove them or correct their names.`,
  };
}

/**
 * The message of a zod issue, to be placed after the name of the field.
 * @throws Error for a custom issue whose rule has no message.
 */
export function issueText(issue: Issue, locale: Locale): string {
  const text =
    ruleOf(issue) ??
    unknownKeys(issue) ??
    tooBig(issue) ??
    tooSmall(issue) ??
    missing(issue) ??
    wrongFormat(issue) ??
    notAllowed;
  return text[locale];
}
