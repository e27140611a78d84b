'use client';

import { Button, useAuth, useDocumentDrawer, useField, useTranslation } from '@payloadcms/ui';
import type { UploadFieldClientProps } from 'payload';
import { languageOf } from '../../refusals/language.ts';
import { idsOf } from '../picking/idsOf.ts';
import { pictureTexts } from './pictureTexts.ts';

/**
 * Opens the form of a new picture in a drawer and chooses what is saved there. Payload's own button opens its form for
 * many files at once, which says in English what it is refused.
 */
export function AddPicture({ path }: Pick<UploadFieldClientProps, 'path'>) {
  const { value, setValue, disabled } = useField<unknown>({ path });
  const { permissions } = useAuth();
  const { i18n } = useTranslation();
  const [Drawer, , { closeDrawer, openDrawer }] = useDocumentDrawer({ collectionSlug: 'media' });
  if (disabled || !permissions?.collections?.media?.create) return null;
  return (
    <div className="arraigo-add-picture">
      <Button buttonStyle="secondary" margin={false} onClick={openDrawer} size="small">
        {pictureTexts[languageOf({ i18n })].add}
      </Button>
      <Drawer
        onSave={({ doc, operation }) => {
          if (operation !== 'create') return;
          setValue([...idsOf(value), String(doc.id)]);
          closeDrawer();
        }}
      />
    </div>
  );
}
