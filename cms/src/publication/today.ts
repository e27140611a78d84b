import type { Payload, PayloadRequest } from 'payload';
import { z } from 'zod';

const customSchema = z.object({ timeZone: z.string() });

/** The day it is for whoever runs the catalogue (TIME_ZONE), which in the evening is not yet that of UTC. */
export function today({ payload }: PayloadRequest): string {
  return dayIn(timeZoneOf(payload), new Date());
}

/** The time zone of whoever runs the catalogue (TIME_ZONE). */
export function timeZoneOf({ config }: Payload): string {
  return customSchema.parse(config.custom).timeZone;
}

/** @example dayIn('America/Guatemala', new Date('2026-11-29T02:30:00Z')) // '2026-11-28' */
export function dayIn(timeZone: string, time: Date): string {
  // Swedish writes dates as ISO 8601 does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(time);
}
