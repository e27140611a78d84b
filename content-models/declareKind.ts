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
 * A kind of record (content type).
 * - `kind`: its identifier in code; also the name of its snapshot folder and of its Payload collection;
 * - `table`: the base name of its open data files (Spanish) and of the pages that document them (both languages);
 * - `questions`: the names of the fields that are answered with a value or with "not stated" (◇);
 * - `schema`: the zod schema of a record, derived from the fields and the rules.
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

/** Adds a validation issue; `path` leads to the field that an editor has to correct. */
export type Report = (rule: Rule, ...path: (string | number)[]) => void;

/**
 * Declares a kind of record: the single source from which its schema and type, the export and import, the labels of
 * forms, the codebook, the open data and the test samples are derived.
 *
 * Two rules are added to every kind: a question (◇) has either a value or an entry in `notStated`, and an approved
 * translation leaves no text without English. `rules` are the kind's own cross-field rules; they run only on records
 * whose fields are valid one by one.
 *
 * @param kind one of `KindName` in `fields/codes.ts`, where the prefix of its codes is registered.
 * @throws Error where fields ask but `notStated` is missing (use `withNotStated`).
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
