import type { z } from 'zod';
import type { KindName } from './fields/codes.ts';
import {
  groupOf,
  questionsOf,
  type Declarations,
  type Group,
  type QuestionOf,
} from './fields/declare.ts';
import type { Bilingual } from './locales.ts';
import { answers } from './rules/answered.ts';
import type { Rule } from './rules/issueText.ts';
import { translationMatches } from './rules/translation.ts';

/** What the records of a kind are called. */
export type Names = {
  /** One of them, in messages, lists and the codebook. */
  one: Bilingual;
  /** Several of them. */
  many: Bilingual;
  /** One of them within a sentence: "sin {reto}", "without {a challenge}". */
  mention?: Bilingual;
  /** In the menu and the forms of the CMS, where it calls them otherwise. */
  inForms?: { one?: Bilingual; many?: Bilingual };
  /** Several of them on the site, where it calls them otherwise. */
  onSite?: Bilingual;
};

/**
 * A kind of record.
 * - `kind`: its name in code, of its folder in a snapshot and of its collection in the CMS;
 * - `table`: the name of its tables in the open data: Spanish in the names of files, both in the addresses of the
 *   pages that explain them;
 * - `questions`: its fields that are answered with a value or with "not stated" (◇);
 * - `schema`: what a record must be, derived from the fields and the rules between them.
 */
export type DeclaredKind<
  Name extends KindName = KindName,
  Schema extends z.ZodType = z.ZodType,
  Fields extends Declarations = Declarations,
  Called extends Names = Names,
  Question extends string = string,
> = {
  kind: Name;
  names: Called;
  table: Bilingual;
  fields: Fields;
  questions: readonly Question[];
  schema: Schema;
};

/** Reports that a record breaks a rule; `path` leads to the field to blame. */
export type Report = (rule: Rule, ...path: (string | number)[]) => void;

/**
 * Declares a kind of record, once: everything else that is known of it follows from this.
 *
 * Two rules hold in every kind without being named: each question has a value or stands in `notStated`, and the English
 * is complete where it was approved. `rules` adds those of the kind itself; it is called with records whose fields are
 * each as declared.
 *
 * @param kind listed in `fields/codes.ts`, where its code is said, too.
 * @throws Error where fields ask and none says which of them no source answers (see `withNotStated`).
 * @example
 * export const places = declareKind('places', {
 *   names: { one: { es: 'Lugar', en: 'Place' }, many: { es: 'Lugares', en: 'Places' } },
 *   table: { es: 'lugares', en: 'places' },
 *   fields: { code: codeField('places', …), name: must(localizedText(200), { label: …, explanation: … }) },
 *   rules: (place, report) => {
 *     if (place.name.es === place.code) report('nameMissing', 'name');
 *   },
 * });
 */
export function declareKind<
  Name extends KindName,
  Fields extends Declarations,
  Called extends Names,
>(
  kind: Name,
  declaration: {
    names: Called;
    table: Bilingual;
    fields: Fields;
    rules?: (record: z.output<Group<Fields>>, report: Report) => void;
  },
): DeclaredKind<Name, Group<Fields>, Fields, Called, QuestionOf<Fields>> {
  const { names, table, fields, rules } = declaration;
  const questions = questionsOf(fields);
  if (questions.length > 0 && !('notStated' in fields))
    throw new Error(`${kind} asks ${questions.join(', ')}; declare its fields withNotStated().`);
  const schema = groupOf(fields)
    .superRefine(...answers(questions))
    .superRefine((record, context) => {
      translationMatches(record, context);
      rules?.(record, (rule, ...path) =>
        context.addIssue({ code: 'custom', path, params: { rule } }),
      );
    });
  return { kind, names, table, fields, questions, schema };
}
