import type { APIRoute } from 'astro';
import { entryJsonFeed } from '../../../entryFeed.ts';

export const GET: APIRoute = ({ site }) => entryJsonFeed('en', site);
