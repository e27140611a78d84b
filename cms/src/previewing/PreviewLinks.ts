import { locales } from 'content-models/locales';
import type { CollectionConfig, Payload, PayloadRequest } from 'payload';
import { z } from 'zod';
import { systemCollection } from '../database/systemCollection.ts';
import { draftedKinds, type DraftedKind } from '../records/documents.ts';
import { optional } from '../releasing/publishingState.ts';
import type { askedLinkSchema, PreviewLink } from './linkState.ts';
import { readToken, signToken, type Granted } from './previewToken.ts';

/** The links to previews that were sent to somebody: a row for each that works, deleted when it is revoked. */
export const PreviewLinks: CollectionConfig<'previewLinks'> = systemCollection('previewLinks', [
  { name: 'kind', type: 'text', required: true },
  { name: 'record', type: 'text', required: true, index: true },
  { name: 'locale', type: 'text', required: true },
  { name: 'account', type: 'text' },
  { name: 'madeAt', type: 'text', required: true },
  // Unix time in milliseconds.
  { name: 'until', type: 'number', required: true, index: true },
  { name: 'openedAt', type: 'text' },
]);

const rowSchema = z.object({
  id: z.string(),
  kind: z.enum(draftedKinds),
  record: z.string(),
  locale: z.enum(locales),
  account: optional(z.string()),
  madeAt: z.string(),
  until: z.number(),
  openedAt: optional(z.string()),
});

type Row = z.output<typeof rowSchema>;
type Of = { kind: DraftedKind; record: string };

const dayMs = 24 * 60 * 60_000;
/** More links than anybody wants to be told of. */
const mostTold = 50;
/** That a link was opened is noted so often. */
const notedEveryMs = 60_000;

/** Makes a link in the name of who is signed in; rows of links that have run out are deleted. */
export async function makeLink(
  { kind, record }: Of,
  { locale, days }: z.output<typeof askedLinkSchema>,
  { payload, user }: PayloadRequest,
): Promise<void> {
  const now = Date.now();
  await payload.db.deleteMany({
    collection: 'previewLinks',
    where: { until: { less_than: now } },
  });
  const account = user && (('name' in user && user.name) || user.email);
  await payload.db.create({
    collection: 'previewLinks',
    data: {
      kind,
      record,
      locale,
      account: account ?? null,
      madeAt: new Date(now).toISOString(),
      until: now + days * dayMs,
    },
  });
}

/** The links of a record that work, the newest first. */
export async function linksOf({ kind, record }: Of, payload: Payload): Promise<PreviewLink[]> {
  const { docs } = await payload.db.find({
    collection: 'previewLinks',
    where: {
      and: [
        { kind: { equals: kind } },
        { record: { equals: record } },
        { until: { greater_than: Date.now() } },
      ],
    },
    sort: '-madeAt',
    pagination: false,
    limit: mostTold,
  });
  return docs.map((doc) => told(rowSchema.parse(doc), payload));
}

function told({ kind, record, ...row }: Row, payload: Payload): PreviewLink {
  const { id, locale, until } = row;
  const token = signToken(payload.secret, { link: id, kind, record, locale, until });
  return { ...row, until: new Date(until).toISOString(), address: `/api/preview/${token}` };
}

/** Ends a link of a record at once. */
export async function revokeLink(
  { kind, record }: Of,
  link: string,
  payload: Payload,
): Promise<void> {
  await payload.db.deleteMany({
    collection: 'previewLinks',
    where: {
      and: [{ id: { equals: link } }, { kind: { equals: kind } }, { record: { equals: record } }],
    },
  });
}

/** What a token opens now; `forged` where it was not made here, `over` where it has run out or was revoked. */
export async function openLink(
  token: string,
  payload: Payload,
): Promise<Granted | 'forged' | 'over'> {
  const granted = readToken(payload.secret, token);
  if (!granted) return 'forged';
  const now = Date.now();
  if (granted.until <= now) return 'over';
  const found: unknown = await payload.db.findOne({
    collection: 'previewLinks',
    where: { id: { equals: granted.link } },
  });
  const row = rowSchema.safeParse(found).data;
  if (!row) return 'over';
  if (row.openedAt === undefined || now - Date.parse(row.openedAt) > notedEveryMs)
    await payload.db.updateOne({
      collection: 'previewLinks',
      id: row.id,
      data: { openedAt: new Date(now).toISOString() },
      returning: false,
    });
  return granted;
}
