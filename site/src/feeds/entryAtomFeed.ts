import type { APIRoute } from 'astro';
import { entryAtomFeed } from './entryFeed.ts';

export const GET: APIRoute = ({ locals }) => entryAtomFeed(locals.publication);
