'use client';

import {
  ConfirmationModal,
  PopupList,
  toast,
  useDocumentInfo,
  useLocale,
  useModal,
  useTranslation,
} from '@payloadcms/ui';
import { refusals } from '../notices/refusals.ts';
import { languageOf } from '../../refusals/language.ts';
import { sendSave } from './sendSave.ts';
import { savingTexts } from './savingTexts.ts';

/**
 * "Unpublish" in the record's menu, in place of Payload's, which asks the API to unpublish language by language: here
 * both languages are public together or not at all.
 */
export function Unpublish() {
  const info = useDocumentInfo();
  const { collectionSlug, id, hasPublishedDoc, hasPublishPermission, isTrashed } = info;
  const { code: locale } = useLocale();
  const { toggleModal } = useModal();
  const { i18n, t } = useTranslation();
  const language = languageOf({ i18n });
  if (id === undefined || !hasPublishedDoc || !hasPublishPermission || isTrashed) return null;
  const modal = `unpublish-${id}`;

  const unpublish = async () => {
    const address = `/api/${collectionSlug}/${id}?locale=${locale}&depth=0&fallback-locale=null`;
    const values = { _status: 'draft' };
    const outcome = await sendSave(address, { method: 'PATCH', values, language });
    if (outcome.kind !== 'saved') {
      const message = 'message' in outcome ? outcome.message : undefined;
      toast.error(message ?? savingTexts[language].notDone);
      return;
    }
    info.incrementVersionCount();
    info.setUnpublishedVersionCount(1);
    info.setMostRecentVersionIsAutosaved(false);
    info.setHasPublishedDoc(false);
    toast.success(t('version:unpublishedSuccessfully'));
    for (const { message } of outcome.notices) refusals.tell(message);
  };

  return (
    <>
      <PopupList.Button id="action-unpublish" onClick={() => toggleModal(modal)}>
        {t('version:unpublish')}
      </PopupList.Button>
      <ConfirmationModal
        body={t('version:aboutToUnpublish')}
        confirmingLabel={t('version:unpublishing')}
        heading={t('version:confirmUnpublish')}
        modalSlug={modal}
        onConfirm={unpublish}
      />
    </>
  );
}
