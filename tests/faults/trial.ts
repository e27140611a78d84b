/**
 * How much of a trial is run. `npm test` runs the short form of each; `npm run test:faults` the long one, from the seed
 * that FAULTS_SEED names or that it makes up and prints, so that a run can be repeated.
 */
export const isLong = process.env.FAULTS === 'long';

/** The number from which everything random in a trial follows. */
export const faultsSeed = Number(process.env.FAULTS_SEED ?? 1);

/** So many rounds in `npm test`, so many in `npm run test:faults`. */
export function rounds(short: number, long: number): number {
  return isLong ? long : short;
}
