import { type Bilingual, type Locale } from 'content-models/locales';
import { createLocalReq, getLocalI18n, type Payload, type PayloadRequest } from 'payload';
import { signedIn } from '../accounts/access.ts';
import { databaseFault } from '../database/databaseFaults.ts';
import { inTransaction } from '../database/inTransaction.ts';
import { asForm } from '../records/asForm.ts';
import { statusOf } from '../refusals/logRefusal.ts';
import { notAsItIs } from '../refusals/messages.ts';
import { findSteps, forgetPastSteps, noteRefused, settleStep } from './PlannedSteps.ts';
import type { StoredStep } from './PlannedSteps.ts';
import { isPublic } from './planStep.ts';

/**
 * Does what was planned for a time that has come, in the order of the times, each as the person who planned it would. What
 * is refused is kept with its reason, and not tried again by itself.
 */
export async function doDueSteps(payload: Payload): Promise<void> {
  const now = new Date().toISOString();
  const due = await findSteps(payload, {
    and: [{ state: { equals: 'waiting' } }, { at: { less_than_equal: now } }],
  });
  for (const step of due) await doStep(payload, step);
  if (due.length > 0) await forgetPastSteps(payload);
}

/** One that meets another writer is done with the next round. */
async function doStep(payload: Payload, step: StoredStep): Promise<void> {
  try {
    const problem = await problemOf(payload, step);
    if (problem) await noteRefused(payload, step, problem);
  } catch (error) {
    if (databaseFault(error) !== 'conflict') throw error;
  }
}

/** Tries a step in each language, in which its refusal is told; undefined where it was done. */
async function problemOf(payload: Payload, step: StoredStep): Promise<Bilingual | undefined> {
  const es = await refusalOf(payload, step, 'es');
  const en = es === undefined ? undefined : await refusalOf(payload, step, 'en');
  return es === undefined || en === undefined ? undefined : { es, en };
}

async function refusalOf(
  payload: Payload,
  step: StoredStep,
  language: Locale,
): Promise<string | undefined> {
  const req = await requestOf(payload, step, language);
  if (!req) return texts.accountGone(step.name)[language];
  if (!signedIn({ req })) return texts.mayNot(step.name)[language];
  try {
    await inTransaction(req, () => perform(step, req));
    return undefined;
  } catch (error) {
    if (databaseFault(error)) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    if (statusOf(error) < 500) return withoutBeginning(reason, language);
    payload.logger.error({ err: error });
    return texts.fault(reason)[language];
  }
}

/** The reasons of a refusal by fields: nobody saves here. */
const withoutBeginning = (reason: string, language: Locale) =>
  reason.replace(`${notAsItIs[language]}\n`, '');

/** A request of the person who planned a step; undefined where there is no such account any more. */
async function requestOf(
  payload: Payload,
  { account }: StoredStep,
  language: Locale,
): Promise<PayloadRequest | undefined> {
  const user = await payload.findByID({
    collection: 'users',
    id: account,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  });
  if (!user) return undefined;
  const i18n = await getLocalI18n({ config: payload.config, language });
  return createLocalReq({ user: { ...user, collection: 'users' }, req: { i18n } }, payload);
}

/** What a person does with the buttons of the form, and that the step is over: both or neither. */
async function perform(step: StoredStep, req: PayloadRequest): Promise<void> {
  const { payload } = req;
  const { kind, record, action } = step;
  const isNeedless = action === 'unpublish' && !(await isPublic(payload, kind, record, req));
  const isOurs = await settleStep(payload, step, isNeedless ? 'needless' : 'done', req);
  if (!isOurs || isNeedless) return;
  const _status = action === 'publish' ? 'published' : 'draft';
  await payload.update({
    collection: kind,
    id: record,
    data: asForm(payload, kind, { _status }),
    draft: false,
    locale: 'es',
    depth: 0,
    overrideAccess: false,
    req,
  });
}

const texts = {
  accountGone: (name: string): Bilingual => ({
    es: `La cuenta de ${name}, que lo programó, ya no existe. Quien pulse «Intentar ahora» lo hace en su propio nombre.`,
    en: `The account of ${name}, who planned it, is gone. Whoever presses “Try now” does it in their own name.`,
  }),
  mayNot: (name: string): Bilingual => ({
    es: `${name}, que lo programó, ya no puede publicar: su contraseña es temporal. Quien pulse «Intentar ahora» lo hace en su propio nombre.`,
    en: `${name}, who planned it, may not publish any more: their password is temporary. Whoever presses “Try now” does it in their own name.`,
  }),
  fault: (reason: string): Bilingual => ({
    es: `No se pudo hacer (${reason}). El registro del publicador dice más.`,
    en: `It could not be done (${reason}). The log of the publisher says more.`,
  }),
};
