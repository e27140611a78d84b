import type { Locale } from 'content-models/locales';
import type { PayloadRequest } from 'payload';
import type { DocumentOf, DraftedKind } from '../records/documents.ts';
import { findSpanishVersion, isolated } from '../records/pairs.ts';
import { toTranslation } from '../records/translation.ts';
import { propertyOf } from '../records/values.ts';
import type { Approval } from '../publication/approval.ts';
import { findLedgerEntry } from '../publication/ledger.ts';
import { spanishDigest, spanishTexts, type SpanishText } from '../publication/spanishTexts.ts';
import { today } from '../publication/today.ts';
import { recordEndpoint } from './recordEndpoint.ts';

/**
 * `GET /api/KIND/ID/translation`: what the English of a record translates, and what it was approved for:
 *
 * - `texts`: the Spanish texts of the newest draft, `[{ key, text }]`, rows by their ids, rich text as blocks;
 * - `digest`: of those texts, and `today`, the ISO day of an approval given now;
 * - `status`: the state of the translation as it is stored, null for a kind that has none;
 * - `approval`: null, or `{ by, on, isForThis, before }` of the last approved English: whether it is for these texts,
 *   and otherwise the Spanish that it was given for, as published then; null where that version is no longer kept;
 * - `pictures`: those of the record whose alternative text is not in English, `[{ id, code, alt }]`, with the Spanish
 *   one.
 *
 * Other answers: see {@link recordEndpoint}.
 */
export function translationSource<K extends DraftedKind>(kind: K) {
  return recordEndpoint(kind, 'translation', async ({ draft: es, req }) => {
    const digest = spanishDigest(kind, { es, common: es });
    return {
      texts: spanishTexts(kind, { es, common: es }),
      digest,
      today: today(req),
      status: 'translation' in es ? toTranslation(es.translation).en.status : null,
      approval: await lastApproval(kind, es, digest, req),
      pictures: await picturesWithoutEnglish(es, req),
    };
  });
}

type LastApproval = Pick<Approval, 'by' | 'on'> & {
  isForThis: boolean;
  before: SpanishText[] | null;
};

async function lastApproval<K extends DraftedKind>(
  kind: K,
  es: DocumentOf<K>,
  digest: string,
  req: PayloadRequest,
): Promise<LastApproval | null> {
  const code = propertyOf(es, 'code');
  const entry =
    typeof code === 'string' ? await findLedgerEntry(req.payload, code, req) : undefined;
  if (!entry?.approval) return null;
  const { by, on, spanish } = entry.approval;
  const isForThis = spanish === digest;
  return { by, on, isForThis, before: isForThis ? null : await textsOf(kind, es, spanish, req) };
}

/** The Spanish that an approval was given for. An approval comes with a publication, so its version was published. */
async function textsOf<K extends DraftedKind>(
  kind: K,
  { id }: DocumentOf<K>,
  digest: string,
  req: PayloadRequest,
): Promise<SpanishText[] | null> {
  // An imported translation that was outdated translates a text that is no longer known.
  if (digest === '') return null;
  const version = await findSpanishVersion(
    kind,
    id,
    (es) => spanishDigest(kind, { es, common: es }) === digest,
    req,
  );
  return version ? spanishTexts(kind, { es: version, common: version }) : null;
}

/** A record that is public in English needs alternative texts in English: see `checkCandidate`. */
async function picturesWithoutEnglish(document: object, req: PayloadRequest) {
  const ids = 'media' in document && Array.isArray(document.media) ? document.media : [];
  if (ids.length === 0) return [];
  const inLanguage = async (locale: Locale) => {
    const { docs } = await req.payload.find({
      collection: 'media',
      where: { id: { in: ids } },
      locale,
      fallbackLocale: false,
      depth: 0,
      pagination: false,
      overrideAccess: true,
      req: isolated(req),
    });
    return docs;
  };
  const english = new Map((await inLanguage('en')).map(({ id, alt }) => [id, alt]));
  const spanish = await inLanguage('es');
  return spanish
    .filter(({ id }) => !english.get(id))
    .map(({ id, code, alt }) => ({ id, code, alt }));
}
