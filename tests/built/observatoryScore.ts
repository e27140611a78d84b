/**
 * The score that MDN's HTTP Observatory gives to the headers of a page over https: 100, less for what is missing, more
 * for what is beyond the necessary where at least 90 are left. Only what concerns a page whose scripts are all its own
 * and which sets no cookie; redirection and certificate are the proxy's.
 * Rules: https://github.com/mdn/mdn-http-observatory, `src/grader/charts.js` and `src/analyzer/tests/` (November 2026).
 */
export function observatoryScore(headers: Headers): number {
  const policy = parsePolicy(headers.get('content-security-policy'));
  const modifiers = [
    policyModifier(policy),
    transportModifier(headers.get('strict-transport-security')),
    headers.get('x-content-type-options') === 'nosniff' ? 0 : -5,
    framesModifier(policy, headers.get('x-frame-options')),
    referrerModifier(headers.get('referrer-policy')),
    /^same-(origin|site)$/.test(headers.get('cross-origin-resource-policy') ?? '') ? 10 : 0,
  ];
  const sum = (list: number[]) => list.reduce((total, modifier) => total + modifier, 0);
  const base = 100 + sum(modifiers.filter((modifier) => modifier < 0));
  return base < 90 ? base : base + sum(modifiers.filter((modifier) => modifier > 0));
}

type Policy = Map<string, string[]>;

function parsePolicy(header: string | null): Policy | undefined {
  if (header === null) return undefined;
  return new Map(
    header.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources];
    }),
  );
}

const broad = /^(\*|ftp:|https?:|https?:\/\/\*(\.\*)?)$/;
const broadOrInline = /^(\*|ftp:|https?:|https?:\/\/\*(\.\*)?|'unsafe-inline'|data:)$/;
const isMark = (source: string) => /^'(nonce-|sha(256|384|512)-)/.test(source);

function policyModifier(policy: Policy | undefined): number {
  if (!policy) return -25;
  const sourcesOf = (name: string) => policy.get(name) ?? policy.get('default-src') ?? ['*'];
  // A nonce or a hash makes browsers forget 'unsafe-inline'; 'strict-dynamic' makes them forget addresses as well.
  const effective = (sources: string[]) => {
    if (!sources.some(isMark)) return sources;
    const isDynamic = sources.includes("'strict-dynamic'");
    return sources.filter(
      (source) =>
        source !== "'unsafe-inline'" && !(isDynamic && (source === "'self'" || broad.test(source))),
    );
  };
  const scripts = effective(sourcesOf('script-src'));
  const styles = effective(sourcesOf('style-src'));
  if (!scripts.some(isMark) && scripts.includes("'strict-dynamic'")) return -25;
  if (scripts.some((source) => broadOrInline.test(source))) return -20;
  if (sourcesOf('object-src').some((source) => broad.test(source))) return -20;
  if ([...scripts, ...styles].includes("'unsafe-eval'")) return -10;
  if (styles.some((source) => broadOrInline.test(source))) return 0;
  return sourcesOf('default-src').join(' ') === "'none'" ? 10 : 5;
}

function transportModifier(header: string | null): number {
  const seconds = /max-age=(\d+)/.exec(header ?? '')?.[1];
  if (seconds === undefined) return -20;
  const sixMonths = 15_768_000;
  return Number(seconds) >= sixMonths ? 0 : -10;
}

function framesModifier(policy: Policy | undefined, header: string | null): number {
  const ancestors = policy?.get('frame-ancestors');
  if (ancestors && !ancestors.some((source) => broad.test(source))) return 5;
  return /^(deny|sameorigin)$/i.test(header ?? '') ? 0 : -20;
}

function referrerModifier(header: string | null): number {
  if (header === null) return 0;
  const isPrivate =
    /^(no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/.test(header);
  return isPrivate ? 5 : -5;
}
