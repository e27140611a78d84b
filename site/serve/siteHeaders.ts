import { cardFolder } from '../src/brand/cards.ts';
import { dataFolder } from '../src/openData/recordAddresses.ts';
import { pictureFolder } from '../src/record/pictures.ts';
import type { Script } from '../src/register/declarePage.ts';
import { pageAt, scriptedAddresses } from '../src/routing/routes.ts';
import { valueFor, type PathCases } from './pathCases.ts';

/** The kind of script that a page may run, from the register; the files of Pagefind run as a part of the search. */
function scriptOf(path: string): Script {
  if (path.startsWith('/pagefind/')) return 'search';
  return pageAt(path)?.script ?? 'none';
}

/** Whether a page may run a script of the site. */
export function mayRunScript(path: string): boolean {
  return scriptOf(path) !== 'none';
}

const inFolder = (folder: string) => new RegExp(`^/${folder}/`);

/** Files whose name holds their content: they may be kept for ever. */
const immutable = [
  inFolder('_astro'),
  inFolder(pictureFolder),
  inFolder(cardFolder),
  /^\/pagefind\/(?:[^/]+\/(?:index|fragment|filter)\/|.*\.pf_meta$)/,
];

/** Pictures that are there to be shown elsewhere, beside a shared address. */
const card = inFolder(cardFolder);

/** The data, which pages of other sites may read too. */
const data = new RegExp(`^${dataFolder}.*\\.(?:csv|json|xlsx)$`);

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

/** The Content-Security-Policy of a page: no other hosts, no inline style, a script only on pages that declare one. */
export function contentSecurityPolicy(path: string, isHttps: boolean): string {
  return policyText(scriptOf(path), isHttps);
}

function policyText(script: Script, isHttps: boolean): string {
  return [
    "default-src 'none'",
    `script-src ${scriptSources[script]}`,
    "style-src 'self'",
    "img-src 'self'",
    "manifest-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    ...(isHttps ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}

/** The search also runs WebAssembly. */
const scriptSources: Record<Script, string> = {
  none: "'none'",
  convenience: "'self'",
  map: "'self'",
  comparison: "'self'",
  dossier: "'self'",
  search: "'self' 'wasm-unsafe-eval'",
};

/** Headers that only matter for pages. A search loads some twenty files, each of which would grow by a kilobyte. */
const pageHeaders = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': features.map((feature) => `${feature}=()`).join(', '),
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Frame-Options': 'DENY',
};

/** A name with an ending is a part of a page, unless it is that of a page. */
const pagePart = /\.\w+$/;
const pageFile = /\.html$/;

/** A worker and a drawing that is opened by itself are kept within bounds as a page is. */
const scriptHolder = /\.(?:html|js|svg|xml)$/;

/** What the search loads, as far as it may hold a script. */
const searchPart = /^\/pagefind\/(?:.*\.(?:html|js|svg|xml)|[^.]*)$/;

/** A header of answers, with its value by the path; undefined where it is not sent. */
export type HeaderRule = { name: string } & PathCases<string | undefined>;

/** The headers of every answer. HSTS only where the site's own address is https. */
export function headerRules(isHttps: boolean): HeaderRule[] {
  const policyOf = (script: Script) => policyText(script, isHttps);
  return [
    {
      name: 'Cache-Control',
      cases: immutable.map((pattern) => [pattern, 'public, max-age=31536000, immutable']),
      otherwise: 'no-cache',
    },
    {
      name: 'Cross-Origin-Resource-Policy',
      cases: [card, data].map((pattern) => [pattern, 'cross-origin']),
      otherwise: 'same-origin',
    },
    always('X-Content-Type-Options', 'nosniff'),
    {
      name: 'Content-Security-Policy',
      cases: [
        ...[searchPart, ...scriptedAddresses('search')].map(
          (pattern) => [pattern, policyOf('search')] as const,
        ),
        ...(['convenience', 'map', 'comparison', 'dossier'] as const).flatMap((script) =>
          scriptedAddresses(script).map((pattern) => [pattern, policyOf(script)] as const),
        ),
        [scriptHolder, policyOf('none')],
        [pagePart, undefined],
      ],
      otherwise: policyOf('none'),
    },
    // The worker of the dossier answers for the pages that somebody kept, wherever on the site they are.
    {
      name: 'Service-Worker-Allowed',
      cases: [[/^\/_astro\/keptWorker[^/]*\.js$/, '/']],
      otherwise: undefined,
    },
    {
      name: 'Cross-Origin-Embedder-Policy',
      cases: [
        [scriptHolder, 'require-corp'],
        [pagePart, undefined],
      ],
      otherwise: 'require-corp',
    },
    ...Object.entries(pageHeaders).map(([name, value]): HeaderRule => ({
      name,
      cases: [
        [pageFile, value],
        [pagePart, undefined],
      ],
      otherwise: value,
    })),
    always('Vary', 'Accept-Encoding'),
    { name: 'Access-Control-Allow-Origin', cases: [[data, '*']], otherwise: undefined },
    ...(isHttps
      ? [always('Strict-Transport-Security', 'max-age=63072000; includeSubDomains')]
      : []),
  ];
}

const always = (name: string, value: string): HeaderRule => ({
  name,
  cases: [],
  otherwise: value,
});

const rules = { https: headerRules(true), http: headerRules(false) };

/** The headers of every answer for a path. */
export function siteHeaders(path: string, isHttps: boolean): Record<string, string> {
  return Object.fromEntries(
    rules[isHttps ? 'https' : 'http'].flatMap((rule) => {
      const value = valueFor(rule, path);
      return value === undefined ? [] : [[rule.name, value]];
    }),
  );
}
