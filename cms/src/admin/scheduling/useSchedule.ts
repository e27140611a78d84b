'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { useRef } from 'react';
import { scheduleSchema, type PlannedStep, type Schedule } from '../../scheduling/plannedStep.ts';
import { usePolled } from '../usePolled.ts';

/** How often it is asked for a step whose time has come, in milliseconds. */
const dueMs = 2_000;
/** No timer runs for longer: a computer that sleeps stops it. */
const longestMs = 600_000;

/**
 * What is planned for the record of the page: asked after each save, when the page is looked at again, and when the time of
 * a step has come, until it is settled; the page then knows whether the record is public.
 */
export function useSchedule(): { schedule: Schedule | undefined; askAgain: () => void } {
  const { id, collectionSlug, lastUpdateTime, hasPublishedDoc } = useDocumentInfo();
  const takeOver = useSettled();
  const { answer, askAgain } = usePolled(
    {
      address: id === undefined ? undefined : `/api/schedule?kind=${collectionSlug}&record=${id}`,
      schema: scheduleSchema,
      pauseMs: nextAskIn,
      onAnswer: takeOver.compare,
    },
    `${lastUpdateTime} ${hasPublishedDoc}`,
  );
  return {
    schedule: answer,
    askAgain: () => {
      takeOver.forget();
      askAgain();
    },
  };
}

function nextAskIn(schedule: Schedule | undefined): number {
  const times = (schedule?.steps ?? [])
    .filter(({ state }) => state === 'waiting')
    .map(({ at }) => Date.parse(at) - Date.now());
  const soonest = Math.min(longestMs, ...times);
  if (soonest > 0) return soonest + dueMs / 2;
  return schedule?.hasPublisher ? dueMs : longestMs;
}

type Settled = { compare: (answer: Schedule) => void; forget: () => void };

/** Tells the form what the publisher did while it was open: a step that is no longer there. */
function useSettled(): Settled {
  const info = useDocumentInfo();
  const latest = useRef(info);
  latest.current = info;
  const before = useRef<readonly PlannedStep[]>([]);
  return useRef<Settled>({
    forget: () => (before.current = []),
    compare: ({ steps, isPublic }) => {
      const isGone = ({ id, at }: PlannedStep) =>
        Date.parse(at) <= Date.now() && steps.every((step) => step.id !== id);
      const done = before.current.find(isGone);
      before.current = steps;
      if (!done || isPublic !== (done.action === 'publish')) return;
      latest.current.incrementVersionCount();
      latest.current.setUnpublishedVersionCount(isPublic ? 0 : 1);
      latest.current.setMostRecentVersionIsAutosaved(false);
      latest.current.setHasPublishedDoc(isPublic);
      latest.current.setLastUpdateTime(Date.now());
    },
  }).current;
}
