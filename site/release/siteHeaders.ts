/** The only pages with a script: they and what they load may run it, and WebAssembly with it. */
const searchPath = /^\/(buscar|en\/search|pagefind)\//;

/** Files whose name holds their content: they may be kept for ever. */
const immutablePath =
  /^\/(_astro|imagenes)\/|^\/pagefind\/(index|fragment|filter)\/|^\/pagefind\/.*\.pf_meta$/;

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

/** What may run and load on a page: nothing from elsewhere, no inline style, and a script on the search page alone. */
export function contentSecurityPolicy(path: string, isHttps: boolean): string {
  const script = searchPath.test(path) ? "'self' 'wasm-unsafe-eval'" : "'none'";
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

/** The headers of every answer for a path. HSTS only where the site's own address is https. */
export function siteHeaders(path: string, isHttps: boolean): Record<string, string> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(path, isHttps),
    'Cache-Control': immutablePath.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': features.map((feature) => `${feature}=()`).join(', '),
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    Vary: 'Accept-Encoding',
    ...(isHttps && { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' }),
  };
}
