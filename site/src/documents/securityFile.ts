import type { APIRoute } from 'astro';
import { securityText } from './securityText.ts';

/** 404 where the settings name no contact: the file is then not written. */
export const GET: APIRoute = ({ locals: { catalogue, openData, publication } }) => {
  const newestChange = openData.contentUpdatedOn();
  const text = securityText(catalogue.settings, newestChange, publication.site.href);
  const headers = { 'Content-Type': 'text/plain; charset=utf-8' };
  return new Response(text, { status: text === undefined ? 404 : 200, headers });
};
