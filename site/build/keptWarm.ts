import type { Snapshot } from 'content-models/snapshot/snapshot';

/** From so many entries on, the memory of threads that wait for the next build is worth more than their quick start. */
const largest = 2_000;

/** Whether the threads of a build wait for the next one. */
export const isKeptWarm = ({ practices }: Snapshot): boolean => practices.length < largest;
