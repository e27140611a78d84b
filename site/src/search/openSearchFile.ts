import type { APIRoute } from 'astro';
import { searchDescription } from './searchDescription.ts';

export const GET: APIRoute = ({ locals: { locale, publication } }) =>
  searchDescription(locale, publication.site);
