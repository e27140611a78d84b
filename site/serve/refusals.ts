/** An answer that is no page: its status, its text, and the headers that it alone has. */
export type Refusal = { status: number; text: string; headers?: Record<string, string> };

export const refusals = {
  address: { status: 400, text: 'Bad request' },
  method: { status: 405, text: 'Method not allowed', headers: { Allow: 'GET, HEAD' } },
  // No release yet, or its folder is gone, or a file cannot be read: a visitor learns only that it is for now.
  fault: { status: 503, text: 'Service unavailable', headers: { 'Retry-After': '30' } },
} as const satisfies Record<string, Refusal>;

/** Nobody keeps a refusal, whatever its address. */
export const refusalHeaders = {
  'Content-Type': 'text/plain; charset=utf-8',
  'Cache-Control': 'no-store',
} as const;
