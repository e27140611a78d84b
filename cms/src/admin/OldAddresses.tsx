'use client';

import { FieldDescription, useDocumentInfo, useField, useTranslation } from '@payloadcms/ui';
import type { TextFieldClientProps } from 'payload';
import { useEffect, useId, useState } from 'react';
import { z } from 'zod';
import { propertyOf } from '../records/values.ts';
import { languageOf } from '../refusals/language.ts';
import { adminTexts } from './adminTexts.ts';

const addressesSchema = z.object({ slug: z.string().nullable(), former: z.array(z.string()) });

type Addresses = z.infer<typeof addressesSchema>;

const none: Addresses = { slug: null, former: [] };

/** The help of the slug, what becomes of the public address when it changes, and the old addresses of the record. */
export function OldAddresses({ path, field }: Pick<TextFieldClientProps, 'path' | 'field'>) {
  const { value } = useField<string | null>({ path });
  const { hasPublishedDoc } = useDocumentInfo();
  const { slug, former } = useAddresses();
  const { i18n } = useTranslation();
  const heading = useId();
  const texts = adminTexts[languageOf({ i18n })];
  const changes = hasPublishedDoc && slug !== null && value !== slug;
  // The one that the form has now is none of the old ones, even if it was and is published again only later.
  const old = former.filter((other) => other !== value);
  return (
    <>
      <FieldDescription path={path} description={field.admin?.description ?? ''} />
      <div className="arraigo-addresses">
        <p role="status">{changes && texts.addressChanges(slug)}</p>
        {old.length > 0 && (
          <>
            <p id={heading}>{texts.oldAddresses}</p>
            <ul aria-labelledby={heading}>
              {old.map((other) => (
                <li key={other}>{other}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </>
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
