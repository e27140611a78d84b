import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { z } from 'zod';

/** A mistake of whoever runs Arraigo: its message is fit to be printed as it is, without a stack. */
export class UserError extends Error {
  override name = 'UserError';
}

/** The folder that holds `pnpm-workspace.yaml`; relative paths in the environment start here. */
export const repositoryRoot = findRepositoryRoot();

/** Where the code of the CMS lies, for the tools that write generated files into it. */
export const cmsSourceFolder = join(repositoryRoot, 'cms/src');

const url = z.url({
  protocol: /^https?$/,
  error: 'is not a web address; write it like https://example.org',
});
const port = z
  .string()
  .regex(/^\d{1,5}$/, 'is not a port; write a number from 1 to 65535')
  .transform(Number)
  .refine((value) => value >= 1 && value <= 65535, 'is not a port; write a number from 1 to 65535');

const variables = z.object({
  DATA_DIR: z.string().default('./data'),
  DATABASE_URL: z
    .string()
    .regex(
      /^(file:.|mongodb(\+srv)?:\/\/.)/,
      'is neither a SQLite file (file:./data/arraigo.db) nor a MongoDB server (mongodb://host/arraigo?replicaSet=rs0)',
    )
    .optional(),
  PAYLOAD_SECRET: z
    .string()
    .min(
      32,
      'is too short to protect sessions; give at least 32 random characters, or leave it out to have one made',
    )
    .optional(),
  SITE_URL: url.optional(),
  CMS_URL: url.optional(),
  SITE_HOST: z.string().default('127.0.0.1'),
  CMS_HOST: z.string().default('127.0.0.1'),
  SITE_PORT: port.default(4321),
  CMS_PORT: port.default(3000),
  ADMIN_EMAIL: z
    .email('is not an e-mail address; write it like name@example.org')
    .default('admin@arraigo.example'),
});

/**
 * Where Arraigo keeps its data and how it is reached. Every part of the system that needs the
 * environment takes it from {@link readEnvironment}; nothing else reads `process.env`.
 */
export type Environment = {
  /** Absolute folder of everything that is made at run time. */
  dataDir: string;
  /** `file:/absolute/path` for SQLite, `mongodb://…` or `mongodb+srv://…` for MongoDB. */
  databaseUrl: string;
  payloadSecret: string;
  /** Public addresses, without a slash at the end. */
  siteUrl: string;
  cmsUrl: string;
  siteHost: string;
  cmsHost: string;
  sitePort: number;
  cmsPort: number;
  adminEmail: string;
};

/**
 * Parses the environment once; where something is missing or wrong, throws one {@link UserError}
 * that names every such variable and what to write instead. An empty variable counts as absent.
 * `PAYLOAD_SECRET` is generated into the data folder when it is not given.
 */
export function readEnvironment(
  source: Record<string, string | undefined> = process.env,
  root: string = repositoryRoot,
): Environment {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim()));
  const parsed = variables.safeParse(given);
  if (!parsed.success) {
    throw describeProblems(
      parsed.error.issues.map((issue) => ({ name: String(issue.path[0]), text: issue.message })),
    );
  }
  const { data } = parsed;
  if (data.SITE_PORT === data.CMS_PORT && data.SITE_HOST === data.CMS_HOST) {
    throw describeProblems([
      { name: 'CMS_PORT', text: `is ${data.CMS_PORT}, the same as SITE_PORT; give each its own` },
    ]);
  }
  const dataDir = resolve(root, data.DATA_DIR);
  return {
    dataDir,
    databaseUrl: absoluteDatabaseUrl(
      data.DATABASE_URL ?? `file:${join(dataDir, 'arraigo.db')}`,
      root,
    ),
    payloadSecret: data.PAYLOAD_SECRET ?? keptSecret(dataDir),
    siteUrl: trimSlash(data.SITE_URL ?? `http://localhost:${data.SITE_PORT}`),
    cmsUrl: trimSlash(data.CMS_URL ?? `http://localhost:${data.CMS_PORT}`),
    siteHost: data.SITE_HOST,
    cmsHost: data.CMS_HOST,
    sitePort: data.SITE_PORT,
    cmsPort: data.CMS_PORT,
    adminEmail: data.ADMIN_EMAIL.toLowerCase(),
  };
}

/** What is allowed but unwise in this environment, each with what is lost and what to do. */
export function environmentWarnings({ databaseUrl, cmsUrl }: Environment): string[] {
  const warnings: string[] = [];
  const { protocol, hostname } = new URL(cmsUrl);
  if (protocol === 'http:' && !isLocal(hostname)) {
    warnings.push(
      `CMS_URL (${cmsUrl}) is public and not https: passwords and sessions cross the network unprotected. ` +
        'Put a reverse proxy with a certificate in front and write https:// in CMS_URL.',
    );
  }
  if (databaseUrl.startsWith('mongodb://') && !/[?&]replicaSet=[^&]/.test(databaseUrl)) {
    warnings.push(
      'DATABASE_URL names no replicaSet: without it changes are saved without transactions, so a crash in the middle ' +
        'of a save may leave half of it, and nothing takes over when the server stops. Add ?replicaSet=<name>.',
    );
  }
  return warnings;
}

/** True where cookies must be Secure and browsers be told to come back over https only. */
export function isSecure(address: string): boolean {
  return address.startsWith('https://');
}

function describeProblems(problems: { name: string; text: string }[]): UserError {
  const lines = problems.map(({ name, text }) => `  ${name} ${text}.`);
  return new UserError(`The environment cannot be used:\n${[...new Set(lines)].join('\n')}`);
}

function absoluteDatabaseUrl(databaseUrl: string, root: string): string {
  if (!databaseUrl.startsWith('file:')) return databaseUrl;
  const path = databaseUrl.slice('file:'.length).replace(/^\/\/(?=\/)/, '');
  return `file:${isAbsolute(path) ? path : resolve(root, path)}`;
}

/** Made once and kept beside the data: sessions survive a restart, and no two installations share it. */
function keptSecret(dataDir: string): string {
  const file = join(dataDir, 'payload-secret');
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true });
    try {
      writeFileSync(file, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
    } catch (error) {
      // Another process of ours was a moment faster: its secret is as good.
      if (!existsSync(file)) throw error;
    }
  }
  return readFileSync(file, 'utf8').trim();
}

function trimSlash(address: string): string {
  return address.replace(/\/+$/, '');
}

function isLocal(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\./.test(hostname);
}

function findRepositoryRoot(): string {
  // Bundled code has no folder of its own: the built server looks upwards from where it runs.
  let folder = 'dirname' in import.meta ? import.meta.dirname : process.cwd();
  while (!existsSync(join(folder, 'pnpm-workspace.yaml'))) {
    const parent = dirname(folder);
    // Outside the repository (the built server, moved): the folder the process was started in.
    if (parent === folder) return process.cwd();
    folder = parent;
  }
  return folder;
}
