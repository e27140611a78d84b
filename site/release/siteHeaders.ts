/** The search page and what it loads run a script, and WebAssembly with it. */
const searchPath = /^\/(buscar|en\/search|pagefind)\//;

/** The roadmap has a small filter, which it does without where scripts are off. */
const filterPath = /^\/(hoja-de-ruta|en\/roadmap)\/$/;

/** Whether a page may run a script of the site's own; no other page has one. */
export function mayRunScript(path: string): boolean {
  return searchPath.test(path) || filterPath.test(path);
}

/** Files whose name holds their content: they may be kept for ever. */
const immutablePath =
  /^\/(_astro|imagenes|tarjetas)\/|^\/pagefind\/[^/]+\/(index|fragment|filter)\/|^\/pagefind\/.*\.pf_meta$/;

/** Pictures that are there to be shown elsewhere, beside a shared address. */
const cardPath = /^\/tarjetas\//;

/** The data, which pages of other sites may read too. */
const dataPath = /^\/datos\/.+\.(csv|json)$/;

const isForOthers = (path: string) => cardPath.test(path) || dataPath.test(path);

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
function contentSecurityPolicy(path: string, isHttps: boolean): string {
  const script = scriptSources(path);
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

function scriptSources(path: string): string {
  if (searchPath.test(path)) return "'self' 'wasm-unsafe-eval'";
  return mayRunScript(path) ? "'self'" : "'none'";
}

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
    'Cache-Control': immutablePath.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    'Cross-Origin-Resource-Policy': isForOthers(path) ? 'cross-origin' : 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    ...(mayHoldScript(path) && {
      'Content-Security-Policy': contentSecurityPolicy(path, isHttps),
      'Cross-Origin-Embedder-Policy': 'require-corp',
    }),
    ...(isPage(path) && pageHeaders),
    Vary: 'Accept-Encoding',
    ...(dataPath.test(path) && { 'Access-Control-Allow-Origin': '*' }),
    ...(isHttps && { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' }),
  };
}
