import { getTranslation } from '@payloadcms/translations';
import { hasValue } from 'content-models/rules/answered';
import type { TextField } from 'payload';

/**
 * A virtual field that shows editors how many of a record's ◇ questions have a value: "9 de 18". Computed when a record
 * is read, never stored, and never shown to readers: a short and honest entry is no worse than a long one.
 */
export function completenessField(questions: readonly string[]): TextField {
  return {
    name: 'completeness',
    type: 'text',
    virtual: true,
    label: { es: 'Preguntas con respuesta', en: 'Questions with an answer' },
    admin: {
      position: 'sidebar',
      readOnly: true,
      disableListColumn: true,
      disableListFilter: true,
      description: {
        es: 'Las demás deben llevar «Las fuentes no lo dicen». No se muestra en el sitio.',
        en: 'The others must be marked “The sources do not say”. It is not shown on the site.',
      },
    },
    hooks: {
      afterRead: [
        ({ data, req }) => {
          const stated = new Map(Object.entries(data ?? {}));
          const answered = questions.filter((question) => isAnswered(stated.get(question))).length;
          return `${answered} ${getTranslation(of, req.i18n)} ${questions.length}`;
        },
      ],
    },
  };
}

/**
 * Whether a question has a value. A localized text may come with all its languages, or as an empty object, which SQLite
 * gives for none, also within a group.
 */
function isAnswered(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return hasValue(value);
  return Object.values(value).some(isAnswered);
}

const of = { es: 'de', en: 'of' };
