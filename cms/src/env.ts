import type { Bilingual } from 'content-models/locales';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { z } from 'zod';

/**
 * A mistake of whoever runs Arraigo: its message, Spanish first and then English, is fit to be printed as it is,
 * without a stack.
 */
export class UserError extends Error {
  override name = 'UserError';

  constructor({ es, en }: Bilingual) {
    super(`${es}\n  ${en}`);
  }
}

/** The folder that holds `pnpm-workspace.yaml`; relative paths in the environment start here. */
export const repositoryRoot = findRepositoryRoot();

/** Where the code of the CMS lies, for the tools that write generated files into it. */
export const cmsSourceFolder = join(repositoryRoot, 'cms/src');

/** What may be wrong with a variable and what to write instead, to be put after its name. */
const faults = {
  address: {
    es: 'no es una dirección web; escríbala como https://example.org',
    en: 'is not a web address; write it like https://example.org',
  },
  port: {
    es: 'no es un puerto; escriba un número de 1 a 65535',
    en: 'is not a port; write a number from 1 to 65535',
  },
  samePort: {
    es: 'es el mismo puerto que SITE_PORT; dé a cada servidor el suyo',
    en: 'is the same port as SITE_PORT; give each server its own',
  },
  database: {
    es: 'no es un archivo de SQLite (file:./data/arraigo.db) ni un servidor MongoDB (mongodb://host/arraigo?replicaSet=rs0)',
    en: 'is neither a SQLite file (file:./data/arraigo.db) nor a MongoDB server (mongodb://host/arraigo?replicaSet=rs0)',
  },
  secret: {
    es: 'es demasiado corto para proteger las sesiones; dé al menos 32 caracteres al azar, o no ponga nada y se hará uno',
    en: 'is too short to protect sessions; give at least 32 random characters, or leave it out to have one made',
  },
  email: {
    es: 'no es un correo electrónico; escríbalo como nombre@example.org',
    en: 'is not an e-mail address; write it like name@example.org',
  },
} satisfies Record<string, Bilingual>;

const faultNames = z.enum(['address', 'port', 'samePort', 'database', 'secret', 'email']);
type Fault = z.infer<typeof faultNames>;

/** Makes the schemas below say nothing but known faults. */
const fault = (name: Fault) => name;

const url = z.url({ protocol: /^https?$/, error: fault('address') });
const port = z
  .string()
  .regex(/^\d{1,5}$/, fault('port'))
  .transform(Number)
  .refine((value) => value >= 1 && value <= 65535, fault('port'));

const variables = z.object({
  DATA_DIR: z.string().default('./data'),
  DATABASE_URL: z
    .string()
    .regex(/^(file:.|mongodb(\+srv)?:\/\/.)/, fault('database'))
    .optional(),
  PAYLOAD_SECRET: z.string().min(32, fault('secret')).optional(),
  SITE_URL: url.optional(),
  CMS_URL: url.optional(),
  SITE_HOST: z.string().default('127.0.0.1'),
  CMS_HOST: z.string().default('127.0.0.1'),
  SITE_PORT: port.default(4321),
  CMS_PORT: port.default(3000),
  ADMIN_EMAIL: z.email(fault('email')).default('admin@arraigo.example'),
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
    throw unusable(
      parsed.error.issues.map(({ path, message }) => ({
        variable: String(path[0]),
        fault: faultNames.parse(message),
      })),
    );
  }
  const { data } = parsed;
  if (data.SITE_PORT === data.CMS_PORT && data.SITE_HOST === data.CMS_HOST) {
    throw unusable([{ variable: 'CMS_PORT', fault: 'samePort' }]);
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
export function environmentWarnings({ databaseUrl, cmsUrl }: Environment): Bilingual[] {
  const warnings: Bilingual[] = [];
  const { protocol, hostname } = new URL(cmsUrl);
  if (protocol === 'http:' && !isLocal(hostname)) {
    warnings.push({
      es: `CMS_URL (${cmsUrl}) es pública y no es https: contraseñas y sesiones cruzan la red sin protección. Ponga delante un proxy inverso con certificado y escriba https:// en CMS_URL.`,
      en: `CMS_URL (${cmsUrl}) is public and not https: passwords and sessions cross the network unprotected. Put a reverse proxy with a certificate in front and write https:// in CMS_URL.`,
    });
  }
  if (databaseUrl.startsWith('mongodb://') && !/[?&]replicaSet=[^&]/.test(databaseUrl)) {
    warnings.push({
      es: 'DATABASE_URL no nombra un replicaSet: sin él los cambios se guardan sin transacciones, así que una caída a mitad de un guardado puede dejar la mitad, y nada toma el relevo si el servidor se detiene. Añada ?replicaSet=<nombre>.',
      en: 'DATABASE_URL names no replicaSet: without it changes are saved without transactions, so a crash in the middle of a save may leave half of it, and nothing takes over when the server stops. Add ?replicaSet=<name>.',
    });
  }
  return warnings;
}

/** True where cookies must be Secure and browsers be told to come back over https only. */
export function isSecure(address: string): boolean {
  return address.startsWith('https://');
}

function unusable(problems: { variable: string; fault: Fault }[]): UserError {
  const lines = (language: keyof Bilingual) => {
    const all = problems.map(
      ({ variable, fault: name }) => `    ${variable} ${faults[name][language]}.`,
    );
    return [...new Set(all)].join('\n');
  };
  return new UserError({
    es: `El entorno no se puede usar:\n${lines('es')}`,
    en: `The environment cannot be used:\n${lines('en')}`,
  });
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
