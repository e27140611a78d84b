import type { APIRoute } from 'astro';
import { searchDescription } from '../../../search/searchDescription.ts';

export const GET: APIRoute = ({ site }) => searchDescription('en', site);
