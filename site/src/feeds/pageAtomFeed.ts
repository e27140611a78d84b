import type { APIRoute } from 'astro';
import { entryFeedOfPage } from './entryFeed.ts';

export const GET: APIRoute = ({ locals }) =>
  entryFeedOfPage(locals.requested('country', 'term'), locals.publication);
