import type { Payload, PayloadRequest } from 'payload';
import { accountName } from '../accounts/accountName.ts';
import { propertyOf } from '../records/values.ts';
import type { DraftedKind } from '../records/documents.ts';
import { newestDraft } from '../records/pairs.ts';
import { timeZoneOf } from '../publication/today.ts';
import { refusal } from '../refusals/messages.ts';
import { openKey, openSteps } from './PlannedSteps.ts';
import type { StepAction } from './plannedStep.ts';
import { plannedTimeInWords, readTime } from './plannedTime.ts';

/** What somebody plans, with day and hour as they were typed. */
type Planned = {
  kind: DraftedKind;
  record: string;
  action: StepAction;
  day: string;
  hour: string;
};

/**
 * Plans that a record is published or unpublished at a time, in the name of who is signed in and in place of what was
 * planned before.
 * @throws APIError 400 for what is no time, is over, or is in the wrong order; 404 where there is no such record.
 */
export async function planStep(planned: Planned, req: PayloadRequest): Promise<void> {
  const { payload, user } = req;
  const { kind, record, action } = planned;
  const draft = await newestDraft(kind, record, 'es', req);
  if (!user || !draft || propertyOf(draft, 'deletedAt')) throw refusal(req, texts.gone, 404);
  const at = timeOf(planned, req);
  await refuseWrongOrder(planned, at, req);
  const data = {
    kind,
    record,
    action,
    at,
    key: openKey(planned),
    code: propertyOf(draft, 'code') ?? null,
    account: user.id,
    name: accountName(req),
    plannedAt: new Date().toISOString(),
    state: 'waiting',
    settledAt: null,
    problem: null,
  };
  await payload.db.upsert({
    collection: 'plannedSteps',
    where: { key: { equals: data.key } },
    data,
    req,
  });
}

function timeOf({ day, hour }: Planned, req: PayloadRequest): string {
  const timeZone = timeZoneOf(req.payload);
  const read = readTime(day, hour, timeZone);
  if ('problem' in read) throw refusal(req, read.problem, 400);
  const now = new Date().toISOString();
  if (read.at > now) return read.at;
  throw refusal(
    req,
    {
      es: `Esa hora ya pasó: en ${timeZone} es el ${plannedTimeInWords(now, timeZone, 'es')}. Escriba una posterior.`,
      en: `That time is over: in ${timeZone} it is ${plannedTimeInWords(now, timeZone, 'en')}. Write a later one.`,
    },
    400,
  );
}

/** A record is published first and unpublished then. */
async function refuseWrongOrder(
  { kind, record, action }: Planned,
  at: string,
  req: PayloadRequest,
): Promise<void> {
  const steps = await openSteps(req.payload, record, req);
  const timeOfStep = (sought: StepAction) => steps.find((step) => step.action === sought)?.at;
  const [publish, unpublish] = [timeOfStep('publish'), timeOfStep('unpublish')];
  if (action === 'publish') {
    if (unpublish !== undefined && at >= unpublish) throw refusal(req, texts.order, 400);
    return;
  }
  if (kind === 'progress') throw refusal(req, texts.progress, 400);
  if (publish !== undefined && at <= publish) throw refusal(req, texts.order, 400);
  if (publish === undefined && !(await isPublic(req.payload, kind, record, req)))
    throw refusal(req, texts.nothingToUnpublish, 400);
}

/** Whether a record is published now. */
export async function isPublic(
  payload: Payload,
  kind: DraftedKind,
  record: string,
  req?: PayloadRequest,
): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: kind,
    where: { and: [{ id: { equals: record } }, { _status: { equals: 'published' } }] },
    overrideAccess: true,
    ...(req ? { req } : {}),
  });
  return totalDocs > 0;
}

const texts = {
  gone: {
    es: 'Este registro ya no existe o está en la papelera: no se puede programar.',
    en: 'This record is gone or in the trash: nothing can be planned for it.',
  },
  order: {
    es: 'Primero se publica y después se retira. Escriba una hora que deje la retirada después de la publicación.',
    en: 'It is published first and unpublished then. Write a time that leaves the end after the publication.',
  },
  nothingToUnpublish: {
    es: 'No está publicada ni se programó su publicación: no hay nada que retirar. Programe antes la publicación.',
    en: 'It is neither published nor planned to be: there is nothing to unpublish. Plan its publication first.',
  },
  progress: {
    es: 'Un avance publicado se conserva: no se retira. Registre un avance más reciente que lo sustituya.',
    en: 'Published progress is kept: it is not unpublished. Record newer progress that supersedes it.',
  },
};
