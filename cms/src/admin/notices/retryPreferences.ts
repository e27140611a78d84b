/** How long after a request that got no answer the next one is made, in milliseconds. */
const pauseMs = 1_000;

let isRetried = false;

/**
 * Asks again for a preference (which columns, which rows are open) whose request got no answer. Payload asks once, and
 * waits for the answer for ever (`PreferencesProvider` of @payloadcms/ui 3.90.1); with it waits every state of a form that
 * comes from the server, so that after a lost line a save looks unfinished although it is done, and a new row stays empty.
 */
export function retryPreferences(): void {
  if (isRetried) return;
  isRetried = true;
  const fetch = window.fetch.bind(window);
  window.fetch = (input, init) =>
    isPreference(input, init) ? untilAnswered(() => fetch(input, init)) : fetch(input, init);
}

function isPreference(input: RequestInfo | URL, init: RequestInit | undefined): boolean {
  const isRead = (init?.method ?? 'GET').toUpperCase() === 'GET';
  return isRead && typeof input === 'string' && input.includes('/payload-preferences/');
}

async function untilAnswered(ask: () => Promise<Response>): Promise<Response> {
  for (;;) {
    try {
      return await ask();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
}
