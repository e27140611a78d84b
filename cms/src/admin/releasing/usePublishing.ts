'use client';

import {
  isBusy,
  publishingStateSchema,
  type PublishingState,
} from '../../releasing/publishingState.ts';
import { usePolled } from '../usePolled.ts';

/** How often it is asked while a publication is due or under way, and else, in milliseconds. */
const busyMs = 1_000;
const quietMs = 30_000;

const pauseMs = (state: PublishingState | undefined) => (state && isBusy(state) ? busyMs : quietMs);

/**
 * What is live and what becomes of the last changes, asked again every second only while something is to be done.
 * @param query further parameters of `GET /api/publication`
 * @param changedAt of the record, after whose change it is asked at once
 */
export function usePublishing(
  query = '',
  changedAt?: unknown,
): { state: PublishingState | undefined; askAgain: () => void } {
  const address = `/api/publication${query}`;
  const { answer, askAgain } = usePolled(
    { address, schema: publishingStateSchema, pauseMs },
    changedAt,
  );
  return { state: answer, askAgain };
}
