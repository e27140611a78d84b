import type { Endpoint } from 'payload';

/** `GET /api/health`: 200 only when the database answers, for whoever waits for the CMS or watches it. */
export const health: Endpoint = {
  path: '/health',
  method: 'get',
  handler: async ({ payload }) => {
    try {
      await payload.count({ collection: 'users', overrideAccess: true });
      return Response.json({ ok: true });
    } catch {
      return Response.json({ ok: false }, { status: 503 });
    }
  },
};
