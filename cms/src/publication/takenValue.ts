import { isAddressed } from 'content-models/kinds';
import type { Bilingual } from 'content-models/locales';
import type { PayloadRequest } from 'payload';
import { headingName } from '../finding/findingFields.ts';
import type { DraftedKind } from '../records/documents.ts';
import { propertyOf } from '../records/values.ts';
import type { describeProblems } from '../refusals/fieldProblem.ts';
import { languageOf } from '../refusals/language.ts';
import type { FieldProblem } from '../refusals/messages.ts';

/**
 * What no two records of a kind may have: the address of a page, the country of a profile. Reports the record that has
 * it already, drafts and the trash included, before the unique index of the database does, which names neither.
 */
export async function takenValue(
  kind: DraftedKind,
  data: object,
  id: string | undefined,
  describe: ReturnType<typeof describeProblems>,
  req: PayloadRequest,
): Promise<FieldProblem[]> {
  const name = uniqueName(kind);
  const value = name && propertyOf(data, name);
  if (!name || typeof value !== 'string' || !value) return [];
  const { docs } = await req.payload.find({
    collection: kind,
    where: { and: [{ [name]: { equals: value } }, ...(id ? [{ id: { not_equals: id } }] : [])] },
    draft: false,
    trash: true,
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
    req,
  });
  const [holder] = docs;
  if (!holder) return [];
  const language = languageOf(req);
  const heading: unknown = propertyOf(holder, headingName);
  const called = typeof heading === 'string' && heading ? heading : (holder.code ?? '');
  const place = propertyOf(holder, 'deletedAt') ? inTrash[language] : '';
  const text = texts[name][language].replace('CODE', () => `${called}${place}`);
  return [describe([name], text)];
}

function uniqueName(kind: DraftedKind): 'slug' | 'code' | undefined {
  if (isAddressed(kind)) return 'slug';
  return kind === 'countries' ? 'code' : undefined;
}

const inTrash = { es: ' (en la papelera)', en: ' (in the trash)' };

const texts = {
  slug: {
    es: 'ya es la de CODE. Elija otra.',
    en: 'is that of CODE already. Choose another one.',
  },
  code: {
    es: 'ya tiene su perfil: CODE. Ábralo y siga en él.',
    en: 'has its profile already: CODE. Open it and go on there.',
  },
} satisfies Record<string, Bilingual>;
