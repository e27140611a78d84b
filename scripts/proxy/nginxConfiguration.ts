import { errorPage, hidden, movable } from 'site/serve/addressRules';
import type { PathCases } from 'site/serve/pathCases';
import { refusalHeaders, refusals, type Refusal } from 'site/serve/refusals';
import { headerRules } from 'site/serve/siteHeaders';
import { exactly, noFile, sourceOf, variableOf, type ProxiedSite } from './ProxiedSite.ts';

/** A pattern or a text, and the value for what it fits; without one the value for all else. */
type Line = readonly [match: string | undefined, value: string];

/** Stands for 400 in the file alone: for what it cannot read itself nginx has no address that could lead to a text. */
const unreadable = 418;

/** The operator's own lines for the server. */
const ownFile = '/etc/nginx/arraigo-own.conf';

/**
 * The configuration with which nginx (1.18 or later) serves a release as `site/server.ts` does, for a file that the `http`
 * block includes.
 */
export function nginxConfiguration(site: ProxiedSite): string {
  const rules = headerRules(site.siteUrl.startsWith('https:')).map((rule) =>
    // What is refused is kept by nobody, whatever its address.
    rule.name === 'Cache-Control' ? { ...rule, name: 'kept' } : rule,
  );
  return [
    ...map('$uri', 'arraigo_refusal', refusalLines()),
    ...map('$uri', 'arraigo_error_page', linesOf(errorPage)),
    ...map('$uri', 'arraigo_file', [
      ['~/index\\.html$', noFile],
      ['~/$', '${uri}index.html'],
      [undefined, '$uri'],
    ]),
    ...map('$uri', 'arraigo_page', [
      ['~^(?<arraigo_folder>.*)/index\\.html$', '$arraigo_folder/'],
      ['~/$', '$uri'],
      [`~${sourceOf(movable)}`, '$uri'],
      [undefined, '$uri/'],
    ]),
    ...map('$arraigo_page', 'arraigo_present', [
      ...[...site.moved].map(([old, present]): Line => [`~${exactly(old)}`, encodeURI(present)]),
      [undefined, ''],
    ]),
    ...rules.flatMap((rule) => map('$uri', variableOf(rule.name), linesOf(rule))),
    ...map('$status', 'arraigo_cache_control', [
      ...refusedStatuses.map((status): Line => [String(status), refusalHeaders['Cache-Control']]),
      [undefined, '$arraigo_kept'],
    ]),
    ...ownHeaders().flatMap(([name, lines]) => map('$status', variableOf(name), lines)),
    ...serverBlocks(site),
    '',
  ].join('\n');
}

const refusedStatuses = Object.values(refusals).map(({ status }) => status);

function refusalLines(): Line[] {
  return [
    ['~\\\\', String(refusals.address.status)],
    ...linesOf({
      cases: hidden.cases.map(([pattern, isHidden]) => [pattern, isHidden ? '404' : '0'] as const),
      otherwise: '404',
    }),
  ];
}

function linesOf({ cases, otherwise }: PathCases<string | undefined>): Line[] {
  return [
    ...cases.map(([pattern, value]): Line => [`~${sourceOf(pattern)}`, value ?? '']),
    [undefined, otherwise ?? ''],
  ];
}

/** The headers that only some refusals have, each by the status of the answer. */
function ownHeaders(): [name: string, lines: Line[]][] {
  return Object.values<Refusal>(refusals).flatMap(({ status, headers = {} }) =>
    Object.entries(headers).map(([name, value]): [string, Line[]] => [
      name,
      [
        [String(status), value],
        [undefined, ''],
      ],
    ]),
  );
}

function map(of: string, variable: string, lines: readonly Line[]): string[] {
  return [
    `map ${of} $${variable} {`,
    ...lines.map(([match, value]) =>
      match === undefined ? `  default ${quoted(value)};` : `  ${quoted(match)} ${quoted(value)};`,
    ),
    '}',
  ];
}

/** A text as nginx reads it back; a backslash escapes what follows. */
const quoted = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`;

function serverBlocks(site: ProxiedSite): string[] {
  const { protocol, hostname } = new URL(site.siteUrl);
  const endsTls = protocol === 'https:' && site.listen === undefined;
  const listening = endsTls
    ? [
        'listen 443 ssl;',
        'listen [::]:443 ssl;',
        '# Yours, and never overwritten: ssl_certificate, ssl_certificate_key, limits for each client.',
        `include ${ownFile};`,
      ]
    : [`listen ${site.listen ?? (new URL(site.siteUrl).port || '80')};`];
  return [
    ...(endsTls
      ? block('server', [
          'listen 80;',
          'listen [::]:80;',
          `server_name ${hostname};`,
          `return 308 ${site.siteUrl}$request_uri;`,
        ])
      : []),
    ...block('server', [
      ...listening,
      `server_name ${hostname};`,
      ...servedFiles(site),
      ...refusing(),
      ...finding(site),
    ]),
  ];
}

function servedFiles({ root, siteUrl, brotli, types }: ProxiedSite): string[] {
  const headers = [
    ...headerRules(siteUrl.startsWith('https:')).map(({ name }) => name),
    ...ownHeaders().map(([name]) => name),
  ];
  return [
    `root ${quoted(root)};`,
    'merge_slashes off;',
    'absolute_redirect off;',
    'server_tokens off;',
    'max_ranges 0;',
    'client_max_body_size 1k;',
    'gzip off;',
    'gzip_static on;',
    brotli ? 'brotli_static on;' : '# brotli_static on; (where nginx has the module: --brotli)',
    ...block(
      'types',
      [...types].map(([ending, type]) => `${quoted(type)} ${ending};`),
    ),
    'default_type application/octet-stream;',
    // An empty header is not sent.
    ...headers.map((name) => `add_header ${name} $${variableOf(name)} always;`),
  ];
}

/** In the order in which the public server looks. */
function refusing(): string[] {
  const { method, address, fault } = refusals;
  return [
    `if ($request_method !~ "^(?:GET|HEAD)$") { return ${method.status}; }`,
    `if ($arraigo_refusal = ${address.status}) { return ${unreadable}; }`,
    `if (!-f $document_root${errorPage.otherwise}) { return ${fault.status}; }`,
    // Of "/a/../b" nginx makes "/b", which nobody asks for.
    'if ($request_uri ~* "^[^?]*(?:/|%2f)(?:\\.|%2e)(?:\\.|%2e)?(?:/|%2f|\\?|$)") { return 404; }',
    'if ($arraigo_refusal = 404) { return 404; }',
    ...Object.values<Refusal>(refusals).flatMap(({ status, text }) => [
      `error_page ${status === address.status ? `${unreadable} =${status}` : status} @refused_${status};`,
      ...block(`location @refused_${status}`, [
        'types { }',
        `default_type ${quoted(refusalHeaders['Content-Type'])};`,
        `return ${status} ${quoted(text).slice(0, -1)}\\n";`,
      ]),
    ]),
  ];
}

function finding({ gone }: ProxiedSite): string[] {
  return [
    'recursive_error_pages on;',
    'error_page 404 @missing;',
    'error_page 410 @gone;',
    ...block('location /', ['try_files $arraigo_file @absent;']),
    ...[...gone].flatMap((path) => block(`location = ${quoted(path)}`, ['return 410;'])),
    ...block('location @gone', ['try_files $arraigo_file @absent;']),
    ...block('location @absent', [
      'if (-f $document_root${arraigo_page}index.html) { return 308 $arraigo_page$is_args$args; }',
      'if ($arraigo_present) { return 308 $arraigo_present$is_args$args; }',
      'return 404;',
    ]),
    ...block('location @missing', ['try_files $arraigo_error_page =404;']),
  ];
}

const block = (head: string, lines: readonly string[]) => [
  `${head} {`,
  ...lines.map((line) => `  ${line}`),
  '}',
];
