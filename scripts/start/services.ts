import { join } from 'node:path';
import { repositoryRoot, type Environment } from 'cms/env';
import { cmsServer } from '../builds/buildCms.ts';
import type { Service } from '../supervisor/Supervisor.ts';

/**
 * How long the CMS keeps an idle connection: longer than the proxy before it (nginx 60 s, Caddy 120 s), which would
 * otherwise send a save into a connection that is being closed, and answer 502 (ECONNRESET). Next's own is 5 s.
 */
const keepAliveMs = 130_000;

/**
 * The processes of Arraigo: the public site, the CMS, what brings from one to the other what is published, and what renders
 * the previews of drafts.
 */
export function services(
  environment: Environment,
): Record<'site' | 'cms' | 'publisher' | 'preview', Service> {
  const { cmsHost, cmsPort } = environment;
  const env = environmentVariables(environment);
  return {
    site: {
      name: 'site',
      script: join(import.meta.dirname, 'serveSite.ts'),
      cwd: repositoryRoot,
      env,
    },
    publisher: {
      name: 'publisher',
      script: join(import.meta.dirname, 'publishOnChange.ts'),
      cwd: repositoryRoot,
      env: { ...env, NODE_ENV: 'production' },
    },
    preview: {
      name: 'preview',
      script: join(import.meta.dirname, 'servePreviews.ts'),
      cwd: repositoryRoot,
      env: { ...env, NODE_ENV: 'production' },
    },
    cms: {
      name: 'cms',
      script: cmsServer,
      cwd: repositoryRoot,
      env: {
        ...env,
        NODE_ENV: 'production',
        HOSTNAME: cmsHost,
        PORT: String(cmsPort),
        KEEP_ALIVE_TIMEOUT: String(keepAliveMs),
      },
    },
  };
}

/** The settings as environment variables, with absolute paths: the built CMS does not know the repository's root. */
function environmentVariables(environment: Environment): Record<string, string> {
  return {
    DATA_DIR: environment.dataDir,
    DATABASE_URL: environment.databaseUrl,
    PAYLOAD_SECRET: environment.payloadSecret,
    SITE_URL: environment.siteUrl,
    CMS_URL: environment.cmsUrl,
    SITE_HOST: environment.siteHost,
    CMS_HOST: environment.cmsHost,
    SITE_PORT: String(environment.sitePort),
    CMS_PORT: String(environment.cmsPort),
    ADMIN_EMAIL: environment.adminEmail,
  };
}
