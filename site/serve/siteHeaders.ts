import { cardFolder } from '../src/brand/cards.ts';
import { dataFolder } from '../src/openData/recordAddresses.ts';
import { pictureFolder } from '../src/record/pictures.ts';
import type { Script } from '../src/register/declarePage.ts';
import { pageAt } from '../src/routing/routes.ts';

/** The script of a page, as the register declares it; what the search loads runs as the search does. */
function scriptOf(path: string): Script {
  if (path.startsWith('/pagefind/')) return 'search';
  return pageAt(path)?.script ?? 'none';
}

/** Whether a page may run a script of the site's own; no other page has one. */
export function mayRunScript(path: string): boolean {
  return scriptOf(path) !== 'none';
}

/** Folders of files whose name holds their content: they may be kept for ever. */
const immutableFolders = ['/_astro/', `/${pictureFolder}/`, `/${cardFolder}/`];

const immutableSearchFile = /^\/pagefind\/(?:[^/]+\/(?:index|fragment|filter)\/|.*\.pf_meta$)/;

const isImmutable = (path: string) =>
  immutableFolders.some((folder) => path.startsWith(folder)) || immutableSearchFile.test(path);

/** Pictures that are there to be shown elsewhere, beside a shared address. */
const isCard = (path: string) => path.startsWith(`/${cardFolder}/`);

/** The data, which pages of other sites may read too. */
const isData = (path: string) => path.startsWith(dataFolder) && /.\.(csv|json)$/.test(path);

const isForOthers = (path: string) => isCard(path) || isData(path);

const features = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** What may run and load on a page: nothing from elsewhere, no inline style, and a script on the few pages that have one. */
export function contentSecurityPolicy(path: string, isHttps: boolean): string {
  const script = scriptSources[scriptOf(path)];
  return [
    "default-src 'none'",
    `script-src ${script}`,
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    ...(isHttps ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}

/** The search runs WebAssembly too. */
const scriptSources: Record<Script, string> = {
  none: "'none'",
  convenience: "'self'",
  search: "'self' 'wasm-unsafe-eval'",
};

/** What only a page heeds. A search loads a score of files, each of which would bring a kilobyte of it. */
const pageHeaders = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': features.map((feature) => `${feature}=()`).join(', '),
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Frame-Options': 'DENY',
};

/** A name with an ending is a part of a page, unless it is that of a page. */
const isPage = (path: string) => !/\.(?!html$)\w+$/.test(path);

/** A worker and a drawing that is opened by itself are kept within bounds as a page is. */
const mayHoldScript = (path: string) => isPage(path) || /\.(js|svg|xml)$/.test(path);

/** The headers of every answer for a path. HSTS only where the site's own address is https. */
export function siteHeaders(path: string, isHttps: boolean): Record<string, string> {
  return {
    'Cache-Control': isImmutable(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    'Cross-Origin-Resource-Policy': isForOthers(path) ? 'cross-origin' : 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    ...(mayHoldScript(path) && {
      'Content-Security-Policy': contentSecurityPolicy(path, isHttps),
      'Cross-Origin-Embedder-Policy': 'require-corp',
    }),
    ...(isPage(path) && pageHeaders),
    Vary: 'Accept-Encoding',
    ...(isData(path) && { 'Access-Control-Allow-Origin': '*' }),
    ...(isHttps && { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' }),
  };
}
