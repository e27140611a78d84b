import type { APIRoute } from 'astro';
import { progressFeed } from '../roadmap/progressFeed.ts';

export const GET: APIRoute = ({ locals }) => progressFeed(locals.publication);
