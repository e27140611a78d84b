import { buildFormState } from '@payloadcms/ui/utilities/buildFormState';
import { notFound } from 'next/navigation.js';
import type { DocumentViewServerProps } from 'payload';
import { draftedKinds } from '../../records/documents.ts';
import { isolated } from '../../records/pairs.ts';
import { Translating } from './Translating.tsx';

/**
 * The view of a record in which it is translated: its form in English, whichever language the page is switched to, so
 * that "Editar" beside it stays in the language in which somebody writes.
 */
export async function TranslationView({ initPageResult }: DocumentViewServerProps) {
  const { docID, collectionConfig, permissions, req } = initPageResult;
  const kind = draftedKinds.find((each) => each === collectionConfig?.slug);
  if (!kind || docID === undefined) notFound();
  const english = isolated(req);
  english.locale = 'en';
  const document = await req.payload.findByID({
    collection: kind,
    id: docID,
    locale: 'en',
    fallbackLocale: false,
    draft: true,
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    user: req.user,
    req: english,
  });
  const docPermissions = permissions.collections?.[kind];
  if (!document || !docPermissions) notFound();
  const { state } = await buildFormState({
    id: docID,
    collectionSlug: kind,
    data: { ...document },
    docPermissions,
    docPreferences: { fields: {} },
    fallbackLocale: false,
    locale: 'en',
    operation: 'update',
    renderAllFields: true,
    req: english,
    schemaPath: kind,
    skipValidation: true,
  });
  return <Translating key={String(docID)} document={{ ...document }} state={state} />;
}
