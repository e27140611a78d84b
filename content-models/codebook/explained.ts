import type { Bilingual } from '../locales.ts';

/**
 * One sentence per field for those who read the published data, in both languages. The type follows the record's own,
 * so a field that is added to a schema does not compile until it is explained here.
 */
export type Explained<Row> = { [Field in keyof Row]-?: Explanation<NonNullable<Row[Field]>> };

type Explanation<Value> = [Value] extends [{ es: unknown }]
  ? Bilingual
  : [Value] extends [readonly (infer Item)[]]
    ? [Item] extends [object]
      ? ExplainedList<Item>
      : Bilingual
    : [Value] extends [object]
      ? ExplainedGroup<Value>
      : Bilingual;

/** Fields that stand together, such as where something comes from. */
type ExplainedGroup<Group> = Bilingual & { fields: Explained<Group> };

/** A list of rows, which as CSV is a table of its own: its title, and in `table` the end of its file's name. */
type ExplainedList<Row> = ExplainedGroup<Row> & { table: string };

/** A kind of record; `table` names its files (in Spanish) and the page that explains it. */
export type ExplainedKind<Row> = { table: Bilingual; fields: Explained<Row> };
