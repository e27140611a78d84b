/** The oldest version of a package that may be installed, and the reason. */
export type VersionFloor = {
  /** A package name, or a scope: "@payloadcms/*". */
  package: string;
  oldest: string;
  /** The vulnerability of older versions, with the number of its advisory. */
  reason: string;
};

const payload = {
  oldest: '3.90.1',
  reason:
    '3.90.0 mended the injection of SQL through filters (CVE-2026-105845, 105856), claims forged into a session (CVE-2026-105863) and code run by the first registration (CVE-2026-105858); 3.90.1 an access hole in queries over relations',
};
const react = {
  oldest: '19.2.6',
  reason:
    'code run by a request to a server component (CVE-2025-55182, GHSA-9qr9-h5gf-34mp); a request that stops the server (CVE-2026-23870)',
};

/** Known vulnerabilities, each with the version that fixed it. Add a new advisory here when its package is upgraded. */
export const versionFloors: readonly VersionFloor[] = [
  { package: 'payload', ...payload },
  { package: '@payloadcms/*', ...payload },
  {
    package: 'next',
    oldest: '16.3.8',
    reason:
      'the proxy passed by (CVE-2025-29927, CVE-2026-44575, CVE-2026-45109), requests made in the server’s name (CVE-2026-44578, GHSA-89xv-2m56-2m9x), code run by pictures (GHSA-2xp9-vwfh-vxw4, GHSA-p293-qw3h-jr36, GHSA-vcvr-r3jv-pc5j), and the seven advisories of 30 September 2026',
  },
  { package: 'react', ...react },
  { package: 'react-dom', ...react },
  {
    package: 'sharp',
    oldest: '0.35.5',
    reason: 'hostile pictures: libheif (GHSA-rgj7-g3m4-5g8c), librsvg (CVE-2026-96889)',
  },
  {
    package: 'drizzle-orm',
    oldest: '0.45.2',
    reason: 'SQL injected through names of columns (CVE-2026-39356, GHSA-gpj5-g38j-94v9)',
  },
  {
    package: 'mongoose',
    oldest: '8.24.1',
    reason: 'the hole that GHSA-664h-wqgq-64gw describes',
  },
];
