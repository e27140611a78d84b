/** Worker thread of the build: makes the files of handouts, one handout after the other. */
import { z } from 'zod';
import { openHandoutMaker } from '../handouts/makeHandout.ts';
import type { Handout } from '../src/handout/Handout.ts';
import { doTasks } from './warmThread.ts';

const taskSchema = z.object({
  // Told by the thread's parent.
  handout: z.custom<Handout>((value) => typeof value === 'object' && value !== null),
  isShortest: z.boolean(),
});

const make = openHandoutMaker();

doTasks(async (task) => {
  const { handout, isShortest } = taskSchema.parse(task);
  return make(handout, { isShortest });
});
