import { en } from '@payloadcms/translations/languages/en';
import { es } from '@payloadcms/translations/languages/es';
import { defaultLocale, locales } from 'content-models/locales';
import { join } from 'node:path';
import { buildConfig, type SanitizedConfig } from 'payload';
import sharp from 'sharp';
import { chainPath } from '../admin/orphans.ts';
import { Attempts } from '../collections/Attempts.ts';
import { Challenges } from '../collections/Challenges.ts';
import { Counters } from '../collections/Counters.ts';
import { CountryProfiles } from '../collections/CountryProfiles.ts';
import { Events } from '../collections/Events.ts';
import { Institutions } from '../collections/Institutions.ts';
import { Ledger } from '../collections/Ledger.ts';
import { createMedia } from '../collections/Media.ts';
import { Practices } from '../collections/Practices.ts';
import { Progress } from '../collections/Progress.ts';
import { Recommendations } from '../collections/Recommendations.ts';
import { RoadmapItems } from '../collections/RoadmapItems.ts';
import { Sources } from '../collections/Sources.ts';
import { createUsers } from '../collections/Users.ts';
import { databaseAdapter } from '../database/databaseAdapter.ts';
import { health } from './health.ts';
import { cmsSourceFolder, type Environment } from '../env.ts';
import { richTextEditor } from '../fields/richTextField.ts';
import { Installation } from '../globals/Installation.ts';
import { SiteSettings } from '../globals/SiteSettings.ts';
import { migrateDatabase } from '../database/migrateDatabase.ts';
import { noMail } from './noMail.ts';
import { ownAddresses } from './ownAddresses.ts';
import { briefError, loggingLevels, logRefusal } from '../refusals/logRefusal.ts';
import { bounds } from '../requests/bounds.ts';
import { guardLocks } from '../requests/guardLocks.ts';
import { tellDatabaseFault } from '../saving/retryConflicts.ts';

const localeNames = { es: { es: 'Español', en: 'Spanish' }, en: { es: 'Inglés', en: 'English' } };

type Options = { logLevel?: 'info' | 'error' };

/** Payload's configuration for an environment: wiring only. */
export async function createConfig(
  environment: Environment,
  { logLevel = 'info' }: Options = {},
): Promise<SanitizedConfig> {
  const { dataDir, databaseUrl, payloadSecret, cmsUrl } = environment;
  const addresses = ownAddresses(cmsUrl);
  const config = await buildConfig({
    secret: payloadSecret,
    db: databaseAdapter(databaseUrl),
    editor: richTextEditor,
    email: noMail,
    logger: { options: { level: logLevel, serializers: { err: briefError } } },
    loggingLevels,
    hooks: { afterError: [tellDatabaseFault, logRefusal] },
    maxDepth: bounds.depth,
    sharp,
    collections: [
      Practices,
      Institutions,
      Sources,
      CountryProfiles,
      Events,
      createMedia(dataDir),
      Challenges,
      Recommendations,
      RoadmapItems,
      Progress,
      createUsers(environment),
      Counters,
      Ledger,
      Attempts,
    ],
    globals: [SiteSettings, Installation],
    endpoints: [health],
    localization: {
      locales: locales.map((code) => ({ code, label: localeNames[code] })),
      defaultLocale,
      fallback: false,
      defaultLocalePublishOption: 'all',
    },
    i18n: { supportedLanguages: { es, en }, fallbackLanguage: 'es' },
    admin: {
      user: 'users',
      components: {
        beforeDashboard: ['/admin/Home.tsx#Home'],
        header: ['/admin/PasswordNotice.tsx#PasswordNotice'],
        afterLogin: ['/admin/ForgottenPassword.tsx#ForgottenPassword'],
        views: { chain: { Component: '/admin/ChainView.tsx#ChainView', path: chainPath } },
        graphics: { Logo: '/admin/Logo.tsx#Logo', Icon: '/admin/Mark.tsx#Mark' },
      },
      importMap: {
        baseDir: cmsSourceFolder,
        importMapFile: join(cmsSourceFolder, 'app/(payload)/admin/importMap.js'),
      },
      meta: { titleSuffix: ' · Arraigo', robots: 'noindex, nofollow' },
      avatar: 'default',
    },
    cors: addresses,
    csrf: addresses,
    graphQL: { disable: true },
    upload: {
      limits: { fileSize: bounds.upload, fieldSize: bounds.body, files: 1 },
      abortOnLimit: true,
      safeFileNames: true,
      preserveExtension: 4,
    },
    telemetry: false,
    typescript: { outputFile: join(cmsSourceFolder, 'payload-types.ts'), autoGenerate: false },
    onInit: migrateDatabase(dataDir),
  });
  return guardLocks(config);
}
