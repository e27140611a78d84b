import type { RecordOf } from 'content-models/kinds';
import type { Bilingual } from 'content-models/locales';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import type { DraftedKind } from '../records/documents.ts';
import { languageOf } from '../refusals/language.ts';
import type { FieldProblem } from '../refusals/messages.ts';
import type { Candidate } from './candidate.ts';
import { today } from './today.ts';

/** What a record says that cannot be, seen only with the calendar or with other records. */
export async function contradictions<K extends DraftedKind>(
  kind: K,
  record: RecordOf<K>,
  { describe, req }: Candidate<K>,
): Promise<FieldProblem[]> {
  // What was published once comes back as it was.
  if (req.context.import) return [];
  const language = languageOf(req);
  const problems = futureDays(record, req).map((name) => describe([name], texts.future[language]));
  if (kind === 'institutions' && (await isItsOwnAncestor(record, req)))
    problems.push(describe(['parent'], texts.circle[language]));
  return problems;
}

/** Days on which something was done, and not planned. */
const doneOn = ['verifiedOn', 'lastChecked', 'accessedOn', 'reportedOn'];

function futureDays(record: object, req: PayloadRequest): string[] {
  // Whoever works further east already has the next day.
  const latest = [today(req), new Date().toISOString().slice(0, 10)].toSorted().at(-1) ?? '';
  return Object.entries(record).flatMap(([name, value]) =>
    doneOn.includes(name) && typeof value === 'string' && value > latest ? [name] : [],
  );
}

const institutionSchema = z.looseObject({ code: z.string(), parent: z.string().optional() });

/** Whether the institutions above one, as they are published, lead back to it. */
async function isItsOwnAncestor(record: object, req: PayloadRequest): Promise<boolean> {
  const { code, parent } = institutionSchema.parse(record);
  const seen = new Set<string>();
  for (let above = parent; above !== undefined && !seen.has(above);) {
    if (above === code) return true;
    seen.add(above);
    above = await parentOf(above, req);
  }
  return false;
}

async function parentOf(code: string, req: PayloadRequest): Promise<string | undefined> {
  const { docs } = await req.payload.find({
    collection: 'institutions',
    where: { and: [{ code: { equals: code } }, { _status: { equals: 'published' } }] },
    draft: false,
    depth: 1,
    limit: 1,
    pagination: false,
    overrideAccess: true,
    req,
  });
  const [{ parent } = {}] = docs;
  return typeof parent === 'object' ? (parent?.code ?? undefined) : undefined;
}

const texts = {
  future: {
    es: 'es un día que todavía no llega. Corrija la fecha.',
    en: 'is a day that has not come yet. Correct the date.',
  },
  circle: {
    es: 'cierra un círculo: la institución dependería de sí misma. Elija otra o déjelo vacío.',
    en: 'closes a circle: the institution would depend on itself. Choose another one or leave it empty.',
  },
} satisfies Record<string, Bilingual>;
