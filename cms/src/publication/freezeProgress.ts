import { frozenChanges } from 'content-models/rules/frozenProgress';
import type { Bilingual } from 'content-models/locales';
import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
} from 'payload';
import { idOfLink, type CodeOf, type DocumentOf, type Pair } from '../records/documents.ts';
import { candidatePair, livePair } from '../records/pairs.ts';
import { toRecord } from '../records/toRecord.ts';
import { describeProblems } from '../refusals/fieldProblem.ts';
import { languageOf } from '../refusals/language.ts';
import { fieldRefusal, refusal } from '../refusals/messages.ts';
import '../saving/requestContext.ts';

/**
 * Published progress is append-only. Whatever the operation (save, draft, restored version, trash, bulk change, with or
 * without access control), only its English may change and, once, the result of its verification be added. Drafts that
 * were never public are not affected.
 * @throws ValidationError with the frozen fields that differ; APIError 409 where it would be unpublished or trashed.
 */
export const guardFrozenChange: CollectionBeforeChangeHook<DocumentOf<'progress'>> = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const id = originalDoc?.id;
  const live = id === undefined ? undefined : await livePair('progress', id, req);
  if (!live) return data;
  const isLeaving = !req.context.saving?.draft && data._status !== 'published';
  if (isLeaving || data.deletedAt) throw frozenRefusal(live, req);
  const candidate = await candidatePair('progress', data, id, req);
  const changed = frozenChanges(asRecord(live), asRecord(candidate));
  if (changed.length === 0) return data;
  const language = languageOf(req);
  const describe = describeProblems(collection.fields, language);
  throw fieldRefusal(
    req,
    collection.slug,
    changed.map((field) => describe([field], frozen[language])),
  );
};

/** The same for deletion, of one or many. */
export const guardFrozenDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const live = await livePair('progress', String(id), req);
  if (live) throw frozenRefusal(live, req);
};

const frozen: Bilingual = {
  es: 'no cambia desde que el avance se publicó. Deje el valor publicado y registre un avance más reciente que lo sustituya.',
  en: 'does not change since the progress was published. Leave the published value and record newer progress that supersedes it.',
};

function frozenRefusal({ common }: Pair<'progress'>, req: PayloadRequest) {
  const { code } = common;
  return refusal(
    req,
    {
      es: `El avance ${code} está publicado y se conserva: no se retira, no va a la papelera y no se borra. Para corregirlo, registre un avance más reciente que lo sustituya.`,
      en: `The progress ${code} is published and is kept: it is not taken off, not moved to the trash and not deleted. To correct it, record newer progress that supersedes it.`,
    },
    409,
  );
}

/** For a comparison, ids serve as well as codes. */
const idAsCode: CodeOf = (_kind, link) => idOfLink(link);

const asRecord = (pair: Pair<'progress'>) => toRecord('progress', pair, idAsCode);
