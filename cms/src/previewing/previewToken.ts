import { locales, type Locale } from 'content-models/locales';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { draftedKinds, type DraftedKind } from '../records/documents.ts';

/** What a link to a preview is for: a record in one language, until a time (Unix, in milliseconds). */
export type Granted = {
  /** The id of its row in `previewLinks`: without the row the link is revoked. */
  link: string;
  kind: DraftedKind;
  record: string;
  locale: Locale;
  until: number;
};

const partsSchema = z.tuple([
  z.string(),
  z.enum(draftedKinds),
  z.string(),
  z.enum(locales),
  z.number(),
]);

/** The last part of a link's address: what it is for, and the signature (HMAC-SHA256) of it. */
export function signToken(secret: string, granted: Granted): string {
  const { link, kind, record, locale, until } = granted;
  const body = Buffer.from(JSON.stringify([link, kind, record, locale, until]));
  return `${body.toString('base64url')}.${signatureOf(secret, body).toString('base64url')}`;
}

/** What a token is for, expired or not; undefined for one that was not signed with this secret. */
export function readToken(secret: string, token: string): Granted | undefined {
  const [body = '', signature = '', ...rest] = token.split('.');
  const [bytes, given] = [Buffer.from(body, 'base64url'), Buffer.from(signature, 'base64url')];
  const own = signatureOf(secret, bytes);
  if (rest.length > 0 || given.length !== own.length || !timingSafeEqual(given, own))
    return undefined;
  const [link, kind, record, locale, until] = partsSchema.parse(JSON.parse(bytes.toString()));
  return { link, kind, record, locale, until };
}

/** The first line keeps these signatures apart from whatever else the secret signs. */
function signatureOf(secret: string, body: Buffer): Buffer {
  return createHmac('sha256', secret).update('preview link\n').update(body).digest();
}
