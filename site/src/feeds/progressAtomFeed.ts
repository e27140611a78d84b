import type { APIRoute } from 'astro';
import { progressFeed } from './progressFeed.ts';

export const GET: APIRoute = ({ locals }) => progressFeed(locals.publication);
