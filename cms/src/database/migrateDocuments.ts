import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { Payload } from 'payload';
import { isMongodb } from './databaseKind.ts';

const empty = null;

/** The questions that practices were asked from 30 November 2026 on, and by what a document has no answer to them. */
const newQuestions: [question: string, unanswered: Record<string, unknown>][] = [
  ['steps', { 'steps.es': empty }],
  // Not `costs.0`: that is also a field `0` of each row, which no row has.
  ['costs', { costs: { $in: [empty, []] } }],
  ['resources', { 'resources.es': empty }],
  ['contact', { 'contact.office.es': empty, 'contact.url': empty }],
];

/**
 * Does in a MongoDB what the migration `means` does in SQLite: the dates of facts get their new name, and what is
 * public stays public, with its new questions not answered. It runs at each start and changes nothing the second time.
 * It writes past Payload, so that nothing else of a record changes: no date, no version, no hash.
 */
export async function migrateDocuments({ db }: Payload): Promise<void> {
  if (!isMongodb(db)) return;
  for (const kind of ['practices', 'challenges'] as const) await renameDates(db, kind);
  for (const [question, unanswered] of newQuestions)
    await leaveUnanswered(db, question, unanswered);
}

async function renameDates(db: MongooseAdapter, kind: 'practices' | 'challenges'): Promise<void> {
  await db.collections[kind]?.updateMany({ 'facts.year': { $exists: true } }, [renamed('facts')], {
    timestamps: false,
  });
  await db.versions[kind]?.updateMany(
    { 'version.facts.year': { $exists: true } },
    [renamed('version.facts')],
    { timestamps: false },
  );
}

/** A stage of an update: the rows of a list with `year` as `date`. */
function renamed(list: string) {
  const date = { $ifNull: ['$$fact.date', '$$fact.year', '$$REMOVE'] };
  const row = {
    $unsetField: { field: 'year', input: { $mergeObjects: ['$$fact', { date }] } },
  };
  return { $set: { [list]: { $map: { input: `$${list}`, as: 'fact', in: row } } } };
}

async function leaveUnanswered(
  db: MongooseAdapter,
  question: string,
  unanswered: Record<string, unknown>,
): Promise<void> {
  for (const [model, prefix] of [
    [db.collections.practices, ''],
    [db.versions.practices, 'version.'],
  ] as const) {
    const box = `${prefix}${question}NotStated`;
    const without: Record<string, unknown> = Object.fromEntries(
      Object.entries(unanswered).map(([path, none]) => [`${prefix}${path}`, none]),
    );
    await model?.updateMany(
      {
        [`${prefix}_status`]: 'published',
        [box]: { $ne: true },
        ...without,
      },
      { $set: { [box]: true } },
      { timestamps: false },
    );
  }
}
