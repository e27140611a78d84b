import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  PayloadRequest,
  RequestContext,
} from 'payload';
import { timeZoneOf } from '../publication/today.ts';
import { languageOf } from '../refusals/language.ts';
import '../saving/requestContext.ts';
import { tellNotices } from '../saving/tellNotices.ts';
import { openSteps, settleStep, type StoredStep } from './PlannedSteps.ts';
import { stepActions, type StepAction } from './plannedStep.ts';
import { plannedTimeInWords } from './plannedTime.ts';

type Changed = { id: string; _status?: string | null; deletedAt?: string | null };

/**
 * Takes away what was planned and somebody did by hand before, and says so with the answer. What goes to the trash needs
 * neither.
 */
export const dropNeedless: CollectionAfterChangeHook<Changed> = async ({ doc, req }) => {
  if (isDraft(req.context)) return;
  const done: StepAction = doc._status === 'published' ? 'publish' : 'unpublish';
  await drop(doc.id, doc.deletedAt ? stepActions : [done], req);
};

const isDraft = ({ saving }: RequestContext) => saving?.draft === true;

/** The same for what was deleted for good. */
export const dropOfDeleted: CollectionAfterDeleteHook<Changed> = ({ doc, req }) =>
  drop(doc.id, stepActions, req);

async function drop(
  record: string,
  actions: readonly StepAction[],
  req: PayloadRequest,
): Promise<void> {
  const steps = await openSteps(req.payload, record, req);
  for (const step of steps.filter(({ action }) => actions.includes(action))) {
    await settleStep(req.payload, step, 'needless', req);
    tellNotices(req, [{ message: told(step, req) }]);
  }
}

function told({ action, at }: StoredStep, req: PayloadRequest): string {
  const language = languageOf(req);
  const time = plannedTimeInWords(at, timeZoneOf(req.payload), language);
  return texts[action][language].replace('TIME', time);
}

const texts = {
  publish: {
    es: 'La publicación que estaba programada para el TIME ya no hace falta: se quitó.',
    en: 'The publication that was planned for TIME is needless now: it was taken away.',
  },
  unpublish: {
    es: 'La retirada que estaba programada para el TIME ya no hace falta: se quitó.',
    en: 'The unpublishing that was planned for TIME is needless now: it was taken away.',
  },
};
