/**
 * Loaded before a program (`--import`) and its worker threads: its clock differs from the machine's by as many milliseconds
 * as the file says that CLOCK_OFFSET_FILE names, also where that changes meanwhile.
 */
import { readFileSync } from 'node:fs';

const file = process.env.CLOCK_OFFSET_FILE ?? '';
const machineNow = Date.now.bind(Date);
const now = () => machineNow() + Number(readFileSync(file, 'utf8'));

class JumpingDate extends Date {
  constructor(...given: [] | ConstructorParameters<typeof Date>) {
    if (given.length === 0) super(now());
    else super(...given);
  }

  static override now = now;
}

Object.assign(globalThis, { Date: JumpingDate });
