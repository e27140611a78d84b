import { APIError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload';
import { headingName } from '../finding/findingFields.ts';
import { findableName } from '../finding/foundWords.ts';
import { propertyOf } from '../records/values.ts';
import { describeProblems } from '../refusals/fieldProblem.ts';
import { languageOf } from '../refusals/language.ts';
import { timeInWords } from '../refusals/timeInWords.ts';
import { changeKey, editingOf, type Change } from './editing.ts';
import './requestContext.ts';
import { isSameValue } from './sameValue.ts';

/** A field that somebody else changed in the meantime, as the body of the refusal has it. */
type Conflict = { path: string; label: string; by: string | null; at: string };

/**
 * Optimistic concurrency for each field (top-level name): a save carries `updatedAt` as its writer read it, and may not
 * change a field that somebody else changed since then. Changes to other fields are kept, both. A save without
 * `updatedAt` may change what no other person changed last.
 * @throws APIError 409 with the fields in `data.conflicts`.
 */
export const keepOthersChanges: CollectionBeforeChangeHook = ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const { saving, import: isImport } = req.context;
  const before = editingOf(operation === 'update' ? originalDoc : undefined);
  const changed = collection.flattenedFields
    .filter(({ name }) => name in data && !isOwnField(name))
    .filter(({ name }) => !isSameValue(data[name], propertyOf(originalDoc, name)))
    .map((field) => ({
      name: field.name,
      key: changeKey(field.name, 'localized' in field && field.localized === true, req.locale),
    }));
  const sent = new Set(saving?.sent);
  const conflicts = changed
    .filter(({ name }) => sent.has(name))
    .flatMap(({ name, key }) => {
      const change = before.changes[key];
      return change && isUnseen(change, saving?.base, req) ? [{ name, change }] : [];
    });
  if (!isImport && conflicts.length > 0) throw conflict(conflicts, collection.fields, req);

  const at = new Date().toISOString();
  const by = req.user?.id ?? null;
  const name = req.user?.name || req.user?.email || null;
  const now = Object.fromEntries(changed.map(({ key }) => [key, { by, name, at }]));
  const since = saving?.autosave && before.by === by && before.since ? before.since : at;
  return { ...data, editing: { by, since, changes: { ...before.changes, ...now } } };
};

const ownFields = new Set([
  'id',
  'createdAt',
  'updatedAt',
  'deletedAt',
  '_status',
  'editing',
  headingName,
  findableName,
]);

/** Fields that no person fills in. */
function isOwnField(name: string): boolean {
  return ownFields.has(name);
}

/** Whether a change came after what the writer read; without knowing what that was, whether it is another person's. */
function isUnseen({ by, at }: Change, base: string | undefined, { user }: PayloadRequest): boolean {
  if (!user) return false;
  return base === undefined ? by !== null && by !== user.id : at > base;
}

function conflict(
  found: { name: string; change: Change }[],
  fields: Parameters<typeof describeProblems>[0],
  req: PayloadRequest,
): APIError<{ conflicts: Conflict[] }> {
  const language = languageOf(req);
  const describe = describeProblems(fields, language);
  const conflicts = found.map(({ name, change }) => ({
    path: name,
    label: describe([name], '').label,
    by: change.name,
    at: change.at,
  }));
  const places = conflicts.map(
    ({ label, by, at }) => `«${label}» (${by ?? system[language]}, ${timeInWords(at, language)})`,
  );
  return new APIError(
    `${changedMeanwhile[language]} ${places.join('; ')}. ${howToGoOn[language]}`,
    409,
    { conflicts },
    true,
  );
}

const system = { es: 'el sistema', en: 'the system' };

const changedMeanwhile = {
  es: 'No se guardó, porque otra persona cambió lo mismo después de que usted lo leyera:',
  en: 'It was not saved, because somebody else changed the same after you read it:',
};

const howToGoOn = {
  es: 'Abra el registro, compare los dos textos y elija. Un programa envía con sus cambios el «updatedAt» que leyó con draft=true, y lee de nuevo antes de insistir.',
  en: 'Open the record, compare both texts and choose. A program sends with its changes the “updatedAt” that it read with draft=true, and reads again before it insists.',
};
