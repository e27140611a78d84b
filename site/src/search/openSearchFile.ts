import type { APIRoute } from 'astro';
import { searchDescription } from './searchDescription.ts';

export const GET: APIRoute = ({ locals, site }) => searchDescription(locals.locale, site);
