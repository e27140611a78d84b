import type { APIRoute } from 'astro';
import { entryJsonFeed } from './entryFeed.ts';

export const GET: APIRoute = ({ locals }) => entryJsonFeed(locals.publication);
