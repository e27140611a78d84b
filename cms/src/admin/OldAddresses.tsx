'use client';

import { useDocumentInfo, useField, useTranslation } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { z } from 'zod';
import { propertyOf } from '../records/values.ts';
import { languageOf } from '../refusals/language.ts';
import { adminTexts } from './adminTexts.ts';

const addressesSchema = z.object({ slug: z.string().nullable(), former: z.array(z.string()) });

type Addresses = z.infer<typeof addressesSchema>;

const none: Addresses = { slug: null, former: [] };

/** Below the slug of a record: what becomes of the public address when it changes, and its old addresses. */
export function OldAddresses({ path }: { path: string }) {
  const { value } = useField<string | null>({ path });
  const { hasPublishedDoc } = useDocumentInfo();
  const { slug, former } = useAddresses();
  const { i18n } = useTranslation();
  const texts = adminTexts[languageOf({ i18n })];
  const changes = hasPublishedDoc && slug !== null && value !== slug;
  // The one that the form has now is none of the old ones, even if it was and is published again only later.
  const old = former.filter((other) => other !== value);
  return (
    <div className="arraigo-addresses">
      <p role="status">{changes && texts.addressChanges(slug)}</p>
      {old.length > 0 && (
        <>
          <p id="old-addresses">{texts.oldAddresses}</p>
          <ul aria-labelledby="old-addresses">
            {old.map((other) => (
              <li key={other}>{other}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** The published addresses of the record in the form, read again after each publication. */
function useAddresses(): Addresses {
  const { collectionSlug, id, savedDocumentData } = useDocumentInfo();
  const isPublished = propertyOf(savedDocumentData, '_status') === 'published';
  const publishedAt = isPublished ? propertyOf(savedDocumentData, 'updatedAt') : undefined;
  const [addresses, setAddresses] = useState(none);
  useEffect(() => {
    if (id === undefined) return;
    const leave = new AbortController();
    void fetch(`/api/${collectionSlug}/${String(id)}/addresses`, {
      credentials: 'include',
      signal: leave.signal,
    })
      .then(
        async (response) =>
          response.ok && setAddresses(addressesSchema.parse(await response.json())),
      )
      // Without a line nothing is told; the save itself says so.
      .catch(() => undefined);
    return () => leave.abort();
  }, [collectionSlug, id, publishedAt]);
  return addresses;
}
