import { errorPage, hidden, movable } from 'site/serve/addressRules';
import type { PathCases } from 'site/serve/pathCases';
import { refusalHeaders, refusals, type Refusal } from 'site/serve/refusals';
import { headerRules } from 'site/serve/siteHeaders';
import { noFile, sourceOf, variableOf, type ProxiedSite } from './ProxiedSite.ts';

/** What fits a text, or a pattern after a `~`, and its value; without one the value for all else. */
type Line = readonly [match: string | undefined, value: string];

const path = '{http.request.uri.path}';
const typeVariable = 'arraigo_type';

/** The Caddyfile (2.6 or later) with which Caddy serves a release as `site/server.ts` does. */
export function caddyConfiguration(site: ProxiedSite): string {
  const { siteUrl, listen, root, gone, moved } = site;
  return [
    // What follows from the path of a request, or of the file that it was rewritten to; a path may have line breaks: (?s).
    ...block('(arraigo_paths)', [
      ...map(path, 'arraigo_refusal', refusalLines()),
      ...map(path, 'arraigo_error_page', linesOf(errorPage)),
      ...map(path, 'arraigo_file', [
        ['~/index\\.html$', noFile],
        ['~(?s)^(.*/)$', '${1}index.html'],
        ['~(?s)^(.*)$', '${1}'],
      ]),
      ...map(path, 'arraigo_page', [
        ['~(?s)^(.*)/index\\.html$', '${1}/'],
        ['~(?s)^(.*/)$', '${1}'],
        [`~(?s)^(.*${sourceOf(movable)})`, '${1}'],
        ['~(?s)^(.*)$', '${1}/'],
      ]),
      ...map('{arraigo_page}', 'arraigo_present', [
        ...[...moved].map(([old, present]): Line => [old, encodeURI(present)]),
        [undefined, ''],
      ]),
      ...map(path, 'arraigo_gone', [
        ...[...gone].map((withdrawn): Line => [withdrawn, '1']),
        [undefined, ''],
      ]),
      ...map('{http.request.uri.query}', 'arraigo_query', [
        ['~^(.+)$', '?${1}'],
        [undefined, ''],
      ]),
      ...map(path, typeVariable, typeLines(site)),
      ...headerRules(siteUrl.startsWith('https:')).flatMap((rule) =>
        map(path, variableOf(rule.name), linesOf(rule)),
      ),
    ]),
    ...block('(arraigo_headers)', headerLines(site)),
    // Caddy 2.6 knows no snippet within a snippet.
    ...block('(arraigo_file)', [...headerLines(site), `header Content-Type {${typeVariable}}`]),
    ...block(listen === undefined ? siteUrl : `http://${listen}`, [
      `root * ${quoted(root)}`,
      'request_header -Range',
      ...block('request_body', ['max_size 1KB']),
      'import arraigo_paths',
      ...inOrder([...refusing(), ...finding()]),
      ...block('handle_errors', [
        'import arraigo_paths',
        ...inOrder(['rewrite * {arraigo_error_page}', 'import arraigo_file', ...fileServer()]),
      ]),
    ]),
    '',
  ].join('\n');
}

function refusalLines(): Line[] {
  return [
    ['~\\\\', String(refusals.address.status)],
    ...linesOf({
      cases: hidden.cases.map(([pattern, isHidden]) => [pattern, isHidden ? '404' : ''] as const),
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

function typeLines({ types }: ProxiedSite): Line[] {
  return [
    ...[...types].map(([ending, type]): Line => [`~\\.${ending}$`, type]),
    [undefined, 'application/octet-stream'],
  ];
}

function headerLines({ siteUrl }: ProxiedSite): string[] {
  return headerRules(siteUrl.startsWith('https:')).flatMap(({ name, cases, otherwise }) => {
    const variable = variableOf(name);
    const isSometimesNone = [otherwise, ...cases.map(([, value]) => value)].includes(undefined);
    // Caddy itself adds by what it chose a copy: set last, it is said once.
    if (name === 'Vary') return block('header', ['defer', `${name} {${variable}}`]);
    if (!isSometimesNone) return [`header ${name} {${variable}}`];
    return [
      `@has_${variable} expression \`{${variable}} != ""\``,
      `header @has_${variable} ${name} {${variable}}`,
    ];
  });
}

/** In the order in which the public server looks. */
function refusing(): string[] {
  const { method, address, fault } = refusals;
  return [
    '@unknown_method not method GET HEAD',
    ...refusal('@unknown_method', method),
    `@unreadable expression \`{arraigo_refusal} == "${address.status}"\``,
    ...refusal('@unreadable', address),
    `@unpublished not file ${errorPage.otherwise}`,
    ...refusal('@unpublished', fault),
    '@hidden expression `{arraigo_refusal} == "404"`',
    'error @hidden 404',
  ];
}

function refusal(matcher: string, { status, text, headers = {} }: Refusal): string[] {
  return block(
    `handle ${matcher}`,
    inOrder([
      'import arraigo_headers',
      ...Object.entries({ ...headers, ...refusalHeaders }).map(
        ([name, value]) => `header ${name} ${quoted(value)}`,
      ),
      `respond ${quoted(`${text}\n`)} ${status}`,
    ]),
  );
}

function finding(): string[] {
  const serve = (matcher: string, status: number) =>
    block(
      `handle ${matcher}`,
      inOrder([
        'rewrite * {http.matchers.file.relative}',
        'import arraigo_file',
        ...fileServer(status),
      ]),
    );
  const move = (matcher: string, to: string) =>
    block(`handle ${matcher}`, ['import arraigo_headers', `redir * ${to}{arraigo_query} 308`]);
  return [
    ...block('@gone', ['expression `{arraigo_gone} == "1"`', 'file {arraigo_file}']),
    ...serve('@gone', 410),
    '@file file {arraigo_file}',
    ...serve('@file', 200),
    '@page file {arraigo_page}index.html',
    ...move('@page', '{arraigo_page}'),
    '@moved expression `{arraigo_present} != ""`',
    ...move('@moved', '{arraigo_present}'),
    'error 404',
  ];
}

const fileServer = (status = 200) =>
  block('file_server', [
    'precompressed br gzip',
    'disable_canonical_uris',
    ...(status === 200 ? [] : [`status ${status}`]),
  ]);

function map(of: string, variable: string, lines: readonly Line[]): string[] {
  return block(
    `map ${of} {${variable}}`,
    lines.map(
      ([match, value]) => `${match === undefined ? 'default' : quoted(match)} ${quoted(value)}`,
    ),
  );
}

/** A text as Caddy reads it: between these marks nothing is escaped. */
const quoted = (text: string) => `\`${text}\``;

/** Elsewhere Caddy has an order of its own, in which headers come before a rewrite. */
const inOrder = (lines: readonly string[]) => block('route', lines);

const block = (head: string, lines: readonly string[]) => [
  `${head} {`,
  ...lines.map((line) => `\t${line}`),
  '}',
];
