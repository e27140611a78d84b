'use client';

import { SetDocumentStepNav, useDocumentInfo } from '@payloadcms/ui';

/** The breadcrumbs of a view of a record that Payload does not know. */
export function PageNames() {
  const { collectionSlug, docConfig, id, isTrashed } = useDocumentInfo();
  const { labels, admin } = docConfig && 'labels' in docConfig ? docConfig : {};
  return (
    <SetDocumentStepNav
      {...(collectionSlug ? { collectionSlug } : {})}
      id={id}
      isTrashed={isTrashed}
      pluralLabel={labels?.plural}
      useAsTitle={admin?.useAsTitle}
    />
  );
}
