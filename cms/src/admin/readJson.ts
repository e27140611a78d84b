/** What the API answers to a question, as JSON; undefined without an answer, or with a refusal. Never throws. */
export async function readJson(address: string): Promise<unknown> {
  try {
    const response = await fetch(address, { credentials: 'include' });
    const body: unknown = await response.json();
    return response.ok ? body : undefined;
  } catch {
    return undefined;
  }
}
