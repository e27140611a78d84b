import type { Bilingual } from 'content-models/locales';
import { writeWhole, writeWholeOnce } from 'content-models/storage/writeWhole';
import { randomBytes } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { isIP } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';

/** An operator error. Its message, Spanish first and then English, is printed as it is, without a stack. */
export class UserError extends Error {
  override name = 'UserError';
  readonly texts: Bilingual;

  constructor(texts: Bilingual) {
    super(`${texts.es}\n  ${texts.en}`);
    this.texts = texts;
  }
}

/** The folder that holds `pnpm-workspace.yaml`; relative paths in the environment are resolved against it. */
export const repositoryRoot = findRepositoryRoot();

/** The source folder of the CMS, into which generated files are written. */
export const cmsSourceFolder = join(repositoryRoot, 'cms/src');

/** Messages for invalid variables: what is wrong and what to write instead. The variable's name is put in front. */
const faults = {
  address: {
    es: 'no es una dirección web; escríbala como https://example.org',
    en: 'is not a web address; write it like https://example.org',
  },
  origin: {
    es: 'lleva más que protocolo, nombre y puerto; escríbala como https://example.org: Arraigo ocupa el nombre entero, sin ruta, consulta ni contraseña',
    en: 'has more than protocol, name and port; write it like https://example.org: Arraigo takes the whole name, without a path, a query or a password',
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
  databasePath: {
    es: 'lleva en la ruta del archivo un signo que ahí tiene otro sentido; escriba %25 por «%», %23 por «#» y %3F por «?»',
    en: 'has a sign in the path of its file that means something else there; write %25 for "%", %23 for "#" and %3F for "?"',
  },
  secret: {
    es: 'es demasiado corto para proteger las sesiones; dé al menos 32 caracteres al azar, o no ponga nada y se hará uno',
    en: 'is too short to protect sessions; give at least 32 random characters, or leave it out to have one made',
  },
  email: {
    es: 'no es un correo electrónico; escríbalo como nombre@example.org',
    en: 'is not an e-mail address; write it like name@example.org',
  },
  duration: {
    es: 'no es una duración; escriba un número mayor que cero, como 24',
    en: 'is not a duration; write a number above zero, like 24',
  },
  timeZone: {
    es: 'no es una zona horaria; escríbala como America/Guatemala',
    en: 'is not a time zone; write it like America/Guatemala',
  },
  proxies: {
    es: 'no es una lista de direcciones IP; escríbala como 127.0.0.1, 10.0.0.0/8',
    en: 'is not a list of IP addresses; write it like 127.0.0.1, 10.0.0.0/8',
  },
} satisfies Record<string, Bilingual>;

const faultNames = z.enum([
  'address',
  'origin',
  'port',
  'samePort',
  'database',
  'databasePath',
  'secret',
  'email',
  'duration',
  'timeZone',
  'proxies',
]);
type Fault = z.infer<typeof faultNames>;

/** Typechecks that the schemas below use known faults as their messages. */
const fault = (name: Fault) => name;

/** Minimum length of a secret that protects sessions, in characters. */
const shortestSecret = 32;

/** A public address in the form in which browsers compare origins: lower case, no default port, no slash at the end. */
const origin = z
  .url({ protocol: /^https?$/, error: fault('address'), abort: true })
  .refine(isOrigin, fault('origin'))
  .transform((address) => new URL(address).origin);
const port = z
  .string()
  .regex(/^\d{1,5}$/, fault('port'))
  .transform(Number)
  .refine((value) => value >= 1 && value <= 65535, fault('port'));

const duration = z.coerce.number(fault('duration')).positive(fault('duration'));
const timeZone = z.string().refine(isTimeZone, fault('timeZone'));
const proxies = z
  .string()
  .transform((list) => list.split(',').map((entry) => entry.trim()))
  .refine((list) => list.every(isAddressOrNetwork), fault('proxies'));

const variables = z.object({
  DATA_DIR: z.string().default('./data'),
  DATABASE_URL: z
    .string()
    .regex(/^(file:.|mongodb(\+srv)?:\/\/.)/, fault('database'))
    .refine(isReadableAddress, fault('databasePath'))
    .optional(),
  PAYLOAD_SECRET: z.string().min(shortestSecret, fault('secret')).optional(),
  SITE_URL: origin.optional(),
  CMS_URL: origin.optional(),
  SITE_HOST: z.string().default('127.0.0.1'),
  CMS_HOST: z.string().default('127.0.0.1'),
  SITE_PORT: port.default(4321),
  CMS_PORT: port.default(3000),
  ADMIN_EMAIL: z.email(fault('email')).default('admin@arraigo.example'),
  SESSION_IDLE_HOURS: duration.default(24),
  SESSION_MAX_DAYS: duration.default(7),
  TIME_ZONE: timeZone.default('America/Guatemala'),
  TRUSTED_PROXIES: proxies.default(['127.0.0.0/8', '::1']),
});

/**
 * The settings of Arraigo, parsed from the environment. Whatever needs one takes it from {@link readEnvironment}.
 * Elsewhere `process.env` is read for variables of other tools alone (`PATH`, those of npm, Next, Payload, MongoDB's
 * downloader) and to pass the environment on to child processes.
 */
export type Environment = {
  /** Absolute path of the folder for everything that is made at run time. */
  dataDir: string;
  /**
   * `file:/absolute/path` for SQLite, percent-encoded as a URI ({@link sqlitePath} decodes it); `mongodb://…` or
   * `mongodb+srv://…` for MongoDB.
   */
  databaseUrl: string;
  payloadSecret: string;
  /** Public addresses, without a trailing slash. */
  siteUrl: string;
  cmsUrl: string;
  siteHost: string;
  cmsHost: string;
  sitePort: number;
  cmsPort: number;
  adminEmail: string;
  /** Idle timeout of a session, in hours. */
  sessionIdleHours: number;
  /** Absolute lifetime of a session since sign-in, in days. */
  sessionMaxDays: number;
  /** The IANA time zone in which a day begins for whoever runs the catalogue. */
  timeZone: string;
  /** IP addresses and CIDR networks (`10.0.0.0/8`) of reverse proxies whose `X-Forwarded-For` is trusted. */
  trustedProxies: string[];
};

/**
 * Parses the environment. An empty variable counts as absent. Where `PAYLOAD_SECRET` is not given, it is generated into
 * the data folder.
 * @throws UserError that names every missing or invalid variable and what to write instead, or says why the data folder
 * cannot be written.
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
    databaseUrl:
      data.DATABASE_URL === undefined
        ? sqliteUrl(join(dataDir, 'arraigo.db'))
        : absoluteDatabaseUrl(data.DATABASE_URL, root),
    payloadSecret: data.PAYLOAD_SECRET ?? keptSecret(dataDir),
    siteUrl: data.SITE_URL ?? `http://localhost:${data.SITE_PORT}`,
    cmsUrl: data.CMS_URL ?? `http://localhost:${data.CMS_PORT}`,
    siteHost: data.SITE_HOST,
    cmsHost: data.CMS_HOST,
    sitePort: data.SITE_PORT,
    cmsPort: data.CMS_PORT,
    adminEmail: data.ADMIN_EMAIL.toLowerCase(),
    sessionIdleHours: data.SESSION_IDLE_HOURS,
    sessionMaxDays: data.SESSION_MAX_DAYS,
    timeZone: data.TIME_ZONE,
    trustedProxies: data.TRUSTED_PROXIES,
  };
}

/** Warnings about settings that are allowed but unwise, each with the risk and the remedy. */
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

/** Whether a command of Payload's that writes migrations has opened the CMS: the database then stays as it is. */
export function isWritingMigrations(source: Record<string, string | undefined> = process.env) {
  return source.PAYLOAD_MIGRATING === 'true';
}

/** Whether an address is https, where cookies are Secure and HSTS is sent. */
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

/**
 * The path of a SQLite database; undefined where the address is MongoDB's.
 * @param databaseUrl as {@link readEnvironment} gives it
 */
export function sqlitePath(databaseUrl: string): string | undefined {
  if (!databaseUrl.startsWith('file:')) return undefined;
  return decodeURIComponent(databaseUrl.slice('file:'.length).replace(/^\/\/(?=\/)/, ''));
}

/** The URL of a SQLite file; characters with a meaning in a URI are percent-encoded (RFC 3986, as libsql parses it). */
function sqliteUrl(file: string): string {
  return `file:${file.replace(/[%?#]/g, encodeURIComponent)}`;
}

function absoluteDatabaseUrl(databaseUrl: string, root: string): string {
  const file = sqlitePath(databaseUrl);
  return file === undefined ? databaseUrl : sqliteUrl(resolve(root, file));
}

function isReadableAddress(databaseUrl: string): boolean {
  if (!databaseUrl.startsWith('file:')) return true;
  return !/[?#]|%(?![0-9a-f]{2})/i.test(databaseUrl) && isDecodable(databaseUrl);
}

function isDecodable(address: string): boolean {
  try {
    decodeURIComponent(address);
    return true;
  } catch {
    return false;
  }
}

/**
 * The generated secret, kept in the data folder: sessions survive a restart, and no two installations share one. An
 * empty or damaged file is set aside and replaced with a warning: the public site needs no secret and must not fail for
 * it.
 */
function keptSecret(dataDir: string): string {
  const file = join(dataDir, 'payload-secret');
  try {
    mkdirSync(dataDir, { recursive: true });
    if (!existsSync(file)) writeWholeOnce(file, newSecret(), 0o600);
    const secret = readFileSync(file, 'utf8').trim();
    return isSound(secret) ? secret : renewedSecret(file);
  } catch (error) {
    throw unusableFolder(dataDir, error);
  }
}

const newSecret = () => `${randomBytes(32).toString('hex')}\n`;

function isSound(secret: string): boolean {
  return secret.length >= shortestSecret && /^[\x20-\x7e]+$/.test(secret);
}

function renewedSecret(file: string): string {
  const secret = newSecret();
  renameSync(file, `${file}.damaged`);
  writeWhole(file, secret, { mode: 0o600 });
  console.error(
    `! ${file} estaba vacío o dañado; queda apartado como ${file}.damaged y se hizo uno nuevo: todos vuelven a iniciar sesión. Si tiene una copia de seguridad, póngala en su lugar y reinicie Arraigo.\n  That file was empty or damaged; it is set aside and a new one was made: everyone signs in anew. If you have a backup, put it in its place and start Arraigo again.`,
  );
  return secret.trim();
}

/** Explanations of the file system's error codes. */
const obstacles: Record<string, Bilingual> = {
  EACCES: { es: 'falta el permiso', en: 'there is no permission' },
  EPERM: { es: 'falta el permiso', en: 'there is no permission' },
  EROFS: { es: 'el disco es de solo lectura', en: 'the disk is read-only' },
  ENOSPC: { es: 'el disco está lleno', en: 'the disk is full' },
  EDQUOT: { es: 'la cuota de disco está agotada', en: 'the disk quota is used up' },
  ENOTDIR: { es: 'es un archivo, no una carpeta', en: 'it is a file, not a folder' },
  EEXIST: { es: 'es un archivo, no una carpeta', en: 'it is a file, not a folder' },
};

/**
 * The error for a data folder that cannot be written, whatever the cause.
 * @param error of the file system; its `code` selects the explanation
 */
export function unusableFolder(folder: string, error: unknown): UserError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = obstacles[code] ?? { es: String(error), en: String(error) };
  return new UserError({
    es: `No se puede escribir en ${folder}: ${reason.es}. Corríjalo o elija otra carpeta con DATA_DIR.`,
    en: `Nothing can be written there: ${reason.en}. Mend it or choose another folder with DATA_DIR.`,
  });
}

/**
 * Creates the data folder where it is missing, and checks that it can be written.
 * @throws UserError
 */
export function requireDataDir({ dataDir }: Environment): void {
  try {
    mkdirSync(dataDir, { recursive: true });
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw unusableFolder(dataDir, error);
  }
}

/**
 * Checks that an existing SQLite file can be read and written, and its folder too, where SQLite keeps its write-ahead
 * log.
 * @throws UserError
 */
export function requireWritableDatabase({ databaseUrl }: Environment): void {
  const file = sqlitePath(databaseUrl);
  if (file === undefined || !existsSync(file)) return;
  try {
    accessSync(dirname(file), constants.W_OK | constants.X_OK);
    accessSync(file, constants.R_OK | constants.W_OK);
  } catch (error) {
    throw new UserError({
      es: `La base de datos ${file} no se puede leer y escribir (${reasonOf(error)}). Dé al usuario que ejecuta Arraigo permiso sobre ella y sobre su carpeta.`,
      en: `The database cannot be read and written (above). Give the user that runs Arraigo permission for it and for its folder.`,
    });
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function isOrigin(address: string): boolean {
  const { pathname, search, hash, username, password } = new URL(address);
  return /^\/*$/.test(pathname) && `${search}${hash}${username}${password}` === '';
}

function isAddressOrNetwork(entry: string): boolean {
  const [address = '', bits, ...rest] = entry.split('/');
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return false;
  if (bits === undefined) return true;
  return /^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128);
}

function isLocal(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\./.test(hostname);
}

function findRepositoryRoot(): string {
  // Bundled code has no `import.meta.dirname`: the built server searches upwards from its working directory.
  let folder = 'dirname' in import.meta ? import.meta.dirname : process.cwd();
  while (!existsSync(join(folder, 'pnpm-workspace.yaml'))) {
    const parent = dirname(folder);
    // Outside the repository (a built server that was moved): the working directory.
    if (parent === folder) return process.cwd();
    folder = parent;
  }
  return folder;
}
