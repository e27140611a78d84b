import type { APIRoute } from 'astro';
import { entryAtomFeed } from '../../../entryFeed.ts';

export const GET: APIRoute = ({ site }) => entryAtomFeed('en', site);
