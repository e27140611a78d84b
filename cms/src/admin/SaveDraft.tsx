'use client';

import {
  FormSubmit,
  SaveDraftButton,
  useDocumentInfo,
  useForm,
  useFormFields,
  useFormModified,
  useLocale,
  useTranslation,
} from '@payloadcms/ui';

/**
 * "Guardar borrador". Payload disables its button after an autosave, but only the first explicit save gives a record
 * its code: until it has one, this button stays enabled.
 */
export function SaveDraft() {
  const code = useFormFields(([fields]) => fields.code?.value);
  const isModified = useFormModified();
  return code || isModified ? <SaveDraftButton /> : <FirstSave />;
}

function FirstSave() {
  const { id, collectionSlug, setUnpublishedVersionCount } = useDocumentInfo();
  const { submit } = useForm();
  const { code: locale } = useLocale();
  const { t } = useTranslation();
  const save = async () => {
    await submit({
      action: `/api/${collectionSlug}/${id}?locale=${locale}&depth=0&fallback-locale=null&draft=true`,
      method: 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
    });
    setUnpublishedVersionCount((count) => count + 1);
  };
  return (
    <FormSubmit
      buttonId="action-save-draft"
      buttonStyle="secondary"
      className="save-draft"
      onClick={() => void save()}
      size="medium"
      type="button"
    >
      {t('version:saveDraft')}
    </FormSubmit>
  );
}
