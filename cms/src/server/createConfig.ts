import { defaultLocale, locales } from 'content-models/locales';
import { join } from 'node:path';
import { buildConfig, type SanitizedConfig } from 'payload';
import sharp from 'sharp';
import { Attempts } from '../accounts/attempts.ts';
import { createUsers } from '../accounts/Users.ts';
import { chainPath } from '../admin/orphans.ts';
import { keyedTexts, languages } from '../admin/payloadTexts.ts';
import { databaseAdapter } from '../database/databaseAdapter.ts';
import { Installation } from '../database/Installation.ts';
import { migrateDatabase } from '../database/migrateDatabase.ts';
import { migrateDocuments } from '../database/migrateDocuments.ts';
import { cmsSourceFolder, isWritingMigrations, type Environment } from '../env.ts';
import { richTextEditor } from '../fields/richTextField.ts';
import { fillFinding } from '../finding/fillFinding.ts';
import { previewEndpoints } from '../previewing/endpoints.ts';
import { PreviewLinks } from '../previewing/PreviewLinks.ts';
import { Counters } from '../publication/counters.ts';
import { Ledger } from '../publication/ledger.ts';
import { PublicationRequests } from '../releasing/PublicationRequests.ts';
import { Publications } from '../releasing/Publications.ts';
import { PublisherLease } from '../releasing/PublisherLease.ts';
import { briefError, loggingLevels, logRefusal } from '../refusals/logRefusal.ts';
import { bounds } from '../requests/bounds.ts';
import { guardLocks } from '../requests/guardLocks.ts';
import { presence, Presences } from '../requests/presence.ts';
import { askForPublication, publicationState } from '../requests/publication.ts';
import { changeSchedule, scheduleState } from '../requests/schedule.ts';
import { PlannedSteps } from '../scheduling/PlannedSteps.ts';
import { calendarPath } from '../scheduling/calendar.ts';
import { tellDatabaseFault } from '../saving/retryConflicts.ts';
import { health } from './health.ts';
import { mediaCollection } from './mediaCollection.ts';
import { noMail } from './noMail.ts';
import { ownAddresses } from './ownAddresses.ts';
import { recordCollections } from './recordCollections.ts';
import { siteSettingsGlobal } from './siteSettingsGlobal.ts';

/** Each in its own language: Payload writes a name after the label of a text, and of a translated one the bare code. */
const localeNames = { es: 'Español', en: 'English' };

type Options = { logLevel?: 'info' | 'error' };

/** Payload's configuration for an environment: wiring only. */
export async function createConfig(
  environment: Environment,
  { logLevel = 'info' }: Options = {},
): Promise<SanitizedConfig> {
  const { dataDir, databaseUrl, payloadSecret, cmsUrl, timeZone } = environment;
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
      ...Object.values(recordCollections),
      mediaCollection(dataDir),
      createUsers(environment),
      Counters,
      Ledger,
      Attempts,
      Presences,
      PublicationRequests,
      Publications,
      PublisherLease,
      PlannedSteps,
      PreviewLinks,
    ],
    globals: [siteSettingsGlobal, Installation],
    endpoints: [
      health,
      presence,
      publicationState(dataDir),
      askForPublication,
      scheduleState,
      changeSchedule,
      ...previewEndpoints(environment),
    ],
    localization: {
      locales: locales.map((code) => ({ code, label: localeNames[code] })),
      defaultLocale,
      fallback: false,
      defaultLocalePublishOption: 'all',
    },
    i18n: { supportedLanguages: languages, fallbackLanguage: 'es', translations: keyedTexts },
    admin: {
      user: 'users',
      components: {
        providers: [
          '/admin/notices/Notices.tsx#Notices',
          '/admin/saving/WholeAnswers.tsx#WholeAnswers',
          '/admin/accessible/MendMarkup.tsx#MendMarkup',
        ],
        beforeDashboard: ['/admin/Home.tsx#Home'],
        header: ['/admin/PasswordNotice.tsx#PasswordNotice'],
        afterLogin: ['/admin/ForgottenPassword.tsx#ForgottenPassword'],
        views: {
          chain: { Component: '/admin/ChainView.tsx#ChainView', path: chainPath },
          calendar: {
            Component: '/admin/scheduling/CalendarView.tsx#CalendarView',
            path: calendarPath,
          },
        },
        graphics: { Logo: '/admin/Logo.tsx#Logo', Icon: '/admin/Mark.tsx#Mark' },
      },
      importMap: {
        baseDir: cmsSourceFolder,
        importMapFile: join(cmsSourceFolder, 'app/(payload)/admin/importMap.js'),
      },
      meta: { titleSuffix: ' · Arraigo', robots: 'noindex, nofollow' },
      // In date-fns' words of each language: "29 de noviembre de 2026, 12:04".
      dateFormat: 'PPP, HH:mm',
      avatar: 'default',
      // Notices that stay are at the right.
      toast: { position: 'bottom-left' },
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
    custom: { timeZone },
    telemetry: false,
    typescript: { outputFile: join(cmsSourceFolder, 'payload-types.ts'), autoGenerate: false },
    onInit: async (payload) => {
      if (isWritingMigrations()) return;
      await migrateDatabase(dataDir)(payload);
      await migrateDocuments(payload);
      await fillFinding(payload);
    },
  });
  return guardLocks(config);
}
