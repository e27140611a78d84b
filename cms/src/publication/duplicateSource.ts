import { sourceIdentity, webAddress } from 'content-models/fields/address';
import type { PayloadRequest } from 'payload';
import type { describeProblems } from '../refusals/fieldProblem.ts';
import { languageOf } from '../refusals/language.ts';
import type { FieldProblem } from '../refusals/messages.ts';

/**
 * A source is identified by its address: reports another published source with the same one. The addresses are compared
 * here, not by the database: `españa.example` and `xn--espaa-rta.example` (IDN, punycode) are one host in two spellings.
 */
export async function duplicateSource(
  data: object,
  id: string | undefined,
  describe: ReturnType<typeof describeProblems>,
  req: PayloadRequest,
): Promise<FieldProblem[]> {
  const address = webAddress.safeParse('url' in data ? data.url : undefined);
  if (!address.success) return [];
  const identity = sourceIdentity(address.data);
  const { docs } = await req.payload.find({
    collection: 'sources',
    where: { and: [{ url: { exists: true } }, { _status: { equals: 'published' } }] },
    select: { url: true, code: true },
    draft: false,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  const same = docs.find(
    (doc) =>
      doc.id !== id &&
      doc.url &&
      webAddress.safeParse(doc.url).success &&
      sourceIdentity(doc.url) === identity,
  );
  if (!same) return [];
  const text = {
    es: `ya está en ${same.code}. Use esa fuente y mande esta a la papelera.`,
    en: `is already in ${same.code}. Use that source and move this one to the trash.`,
  };
  return [describe(['url'], text[languageOf(req)])];
}
