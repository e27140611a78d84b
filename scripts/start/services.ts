import { join } from 'node:path';
import { repositoryRoot, type Environment } from 'cms/env';
import { cmsServer } from '../builds/buildCms.ts';
import type { Service } from '../supervisor/Supervisor.ts';

/** The two servers of Arraigo. */
export function services(environment: Environment): Record<'site' | 'cms', Service> {
  const { cmsHost, cmsPort } = environment;
  const env = environmentVariables(environment);
  return {
    site: {
      name: 'site',
      script: join(import.meta.dirname, 'serveSite.ts'),
      cwd: repositoryRoot,
      env,
    },
    cms: {
      name: 'cms',
      script: cmsServer,
      cwd: repositoryRoot,
      env: { ...env, NODE_ENV: 'production', HOSTNAME: cmsHost, PORT: String(cmsPort) },
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
