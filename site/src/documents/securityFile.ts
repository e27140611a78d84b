import type { APIRoute, GetStaticPaths } from 'astro';
import { openCatalogue } from '../routing/openCatalogue.ts';
import { readSiteEnvironment } from '../env.ts';
import { securityText } from './securityText.ts';

/** The file is there exactly where it has something to say. */
export const getStaticPaths = (async () => {
  const { siteUrl } = readSiteEnvironment();
  const { catalogue, openData } = await openCatalogue();
  const text = securityText(catalogue.settings, openData.contentUpdatedOn(), siteUrl);
  return text === undefined ? [] : [{ params: { file: 'security.txt' }, props: { text } }];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
