/**
 * Says which server or program the tests lack and what to do. Its tests are then skipped and counted;
 * where everything has to be there (`CI=true`), the run fails instead.
 */
export function reportMissing(
  name: string,
  cause: unknown,
  whatToDo: readonly [string, string],
): void {
  const reason = cause instanceof Error ? cause.message : String(cause);
  const message = `Sin ${name}, sus pruebas se omiten: ${reason}\n  ${whatToDo[0]}\n  ${whatToDo[1]}`;
  if (process.env.CI === 'true') throw new Error(message);
  console.error(`! ${message}`);
}
