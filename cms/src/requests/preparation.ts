import { recordFileOf } from 'content-models/snapshot/files';
import { readEnvironment } from '../env.ts';
import { examinePublication } from '../publication/guardPublication.ts';
import { heldNotice, readHeldRecords } from '../publication/heldOnSite.ts';
import type { DraftedKind } from '../records/documents.ts';
import { hasNumberedCode } from '../records/numberedCodes.ts';
import { isolated } from '../records/pairs.ts';
import { languageOf } from '../refusals/language.ts';
import { propertyOf } from '../records/values.ts';
import { complete } from '../saving/completeRecord.ts';
import { recordEndpoint } from './recordEndpoint.ts';

/**
 * `GET /api/KIND/ID/preparation`: what is missing for the newest draft of a record to be published:
 * `{ problems: [{ path, tab, label, reason, message, isUnanswered?, record? }], advice?, held? }` in the order of the
 * form, in the language of the admin, where `advice` is a text that stops nothing, and `held: { outcome, problems }` is
 * why the last publication of the site did not take the record. Other answers: see {@link recordEndpoint}.
 */
export function preparation<K extends DraftedKind>(kind: K) {
  return recordEndpoint(kind, 'preparation', async ({ id, draft, req: asked }) => {
    const req = isolated(asked);
    req.locale = 'es';
    // What publishing fills in by itself, the slug for one, is not missing.
    const code = propertyOf(draft, 'code');
    const data = await complete(kind, draft, {
      isSpanish: true,
      mayPropose: true,
      id,
      code: typeof code === 'string' ? code : undefined,
      req,
    });
    const { fields } = req.payload.collections[kind].config;
    const { problems, advice } = await examinePublication({ kind, id, data, req, fields });
    // The first save that somebody asks for gives the number.
    const missing = problems.filter(({ path }) => path !== 'code' || !hasNumberedCode(kind));
    const file = recordFileOf(kind, typeof code === 'string' ? code : '');
    const all = await readHeldRecords(readEnvironment().dataDir);
    const held = all.find((record) => record.file === file);
    return {
      problems: missing,
      advice,
      ...(held && { held: heldNotice(held, languageOf(asked)) }),
    };
  });
}
