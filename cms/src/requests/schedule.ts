import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { signedIn } from '../accounts/access.ts';
import { timeZoneOf } from '../publication/today.ts';
import { draftedKinds } from '../records/documents.ts';
import { refusal } from '../refusals/messages.ts';
import { isPublisherThere } from '../releasing/PublisherLease.ts';
import { openSteps } from '../scheduling/PlannedSteps.ts';
import type { Schedule } from '../scheduling/plannedStep.ts';
import { stepActions } from '../scheduling/plannedStep.ts';
import { isPublic, planStep } from '../scheduling/planStep.ts';
import { removeStep, tryStepAgain } from '../scheduling/changeStep.ts';

const id = z.string().min(1).max(60);
const recordSchema = z.object({ kind: z.enum(draftedKinds), record: id });

/**
 * `GET /api/schedule?kind=KIND&record=ID`: answers 200 with the {@link Schedule} of a record, which is never cached. 401
 * without a session or with a temporary password, 400 for another query.
 */
export const scheduleState: Endpoint = {
  path: '/schedule',
  method: 'get',
  handler: async (req) => {
    if (!signedIn({ req })) return answer({}, 401);
    const asked = recordSchema.safeParse(req.query);
    if (!asked.success) throw refusal(req, texts.query, 400);
    return answer(await scheduleOf(asked.data, req));
  },
};

async function scheduleOf(
  { kind, record }: z.output<typeof recordSchema>,
  req: PayloadRequest,
): Promise<Schedule> {
  const { payload } = req;
  return {
    timeZone: timeZoneOf(payload),
    isPublic: await isPublic(payload, kind, record),
    hasPublisher: await isPublisherThere(payload),
    steps: await openSteps(payload, record),
  };
}

const typed = z.string().max(60);
const askedSchema = z.discriminatedUnion('ask', [
  z.strictObject({
    ...recordSchema.shape,
    ask: z.literal('plan'),
    action: z.enum(stepActions),
    day: typed,
    hour: typed,
  }),
  z.strictObject({ ask: z.literal('remove'), step: id }),
  z.strictObject({ ask: z.literal('tryAgain'), step: id }),
]);

/**
 * `POST /api/schedule`, for everybody who may publish: with `{ ask: 'plan', kind, record, action, day, hour }`, day and
 * hour as they were typed; `{ ask: 'remove', step }`; or `{ ask: 'tryAgain', step }`, which does a step that was refused in
 * the name of who asks. Answers 200, also where the step was done or removed meanwhile. 401 without a session or with a
 * temporary password, 400 for another body and for a time that cannot be, 404 for a record that is gone.
 */
export const changeSchedule: Endpoint = {
  path: '/schedule',
  method: 'post',
  handler: async (req) => {
    if (!signedIn({ req })) return answer({}, 401);
    const asked = askedSchema.safeParse(await req.json?.().catch(() => undefined));
    if (!asked.success) throw refusal(req, texts.body, 400);
    if (asked.data.ask === 'plan') await planStep(asked.data, req);
    else if (asked.data.ask === 'remove') await removeStep(asked.data.step, req);
    else await tryStepAgain(asked.data.step, req);
    return answer({});
  },
};

const texts = {
  query: {
    es: 'La consulta nombra un registro: ?kind=practices&record=….',
    en: 'The query names a record: ?kind=practices&record=….',
  },
  body: {
    es: 'La petición dice {"ask":"plan","kind":…,"record":…,"action":"publish","day":…,"hour":…}, {"ask":"remove","step":…} o {"ask":"tryAgain","step":…}.',
    en: 'The request says {"ask":"plan","kind":…,"record":…,"action":"publish","day":…,"hour":…}, {"ask":"remove","step":…} or {"ask":"tryAgain","step":…}.',
  },
};

const answer = (body: object, status = 200) =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } });
