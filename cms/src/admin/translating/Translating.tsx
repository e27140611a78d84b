'use client';

import {
  FieldLabel,
  Form,
  OperationProvider,
  useDocumentInfo,
  useTranslation,
} from '@payloadcms/ui';
import type { FormState } from 'payload';
import { useState } from 'react';
import { languageOf } from '../../refusals/language.ts';
import { PageNames } from '../PageNames.tsx';
import { EditedFormContext } from '../saving/EditedForm.ts';
import { Saving } from '../saving/Saving.tsx';
import type { Values } from '../saving/sendSave.ts';
import { Status } from '../saving/Status.tsx';
import { SideBySide } from './SideBySide.tsx';
import { translatingTexts } from './translatingTexts.ts';
import { useTextsIn } from './useTexts.ts';

type Props = { document: Values; state: FormState };

/** The English form of a record, of which the translated texts alone are shown, each beside its Spanish. */
export function Translating({ document, state }: Props) {
  const { collectionSlug = '', id, isTrashed, hasSavePermission } = useDocumentInfo();
  const prepare = usePrepare();
  const { i18n } = useTranslation();
  const texts = translatingTexts[languageOf({ i18n })];
  const [form] = useState(() => ({
    locale: 'en',
    initialState: prepare(state),
    document,
    prepare,
    formAddress: `/admin/collections/${collectionSlug}/${String(id)}?locale=es`,
  }));
  return (
    <EditedFormContext value={form}>
      <OperationProvider operation="update">
        <main className="collection-edit arraigo-translation" data-place={texts.place}>
          <Form
            className="collection-edit__form"
            disabled={isTrashed || !hasSavePermission}
            disableValidationOnSubmit
            initialState={form.initialState}
            isDocumentForm
          >
            <PageNames />
            <div className="arraigo-translation__bar gutter--left gutter--right">
              <Status />
              <Saving />
            </div>
            <SideBySide />
          </Form>
        </main>
      </OperationProvider>
    </EditedFormContext>
  );
}

/**
 * Makes a state that the server gave that of this view: the label of each text says its language, its help, which is
 * for who writes the Spanish, is left out, and a text is shown even where its question is not asked: it is public.
 */
function usePrepare(): (state: FormState) => FormState {
  const textsIn = useTextsIn();
  const { i18n } = useTranslation();
  const language = languageOf({ i18n });
  const { inEnglish } = translatingTexts[language];
  return (state) => {
    const prepared = { ...state };
    for (const { path, label } of textsIn(state))
      prepared[path] = {
        ...state[path],
        passesCondition: true,
        customComponents: {
          ...state[path]?.customComponents,
          Description: <></>,
          Label: (
            <span lang={language}>
              <FieldLabel label={inEnglish(label)} path={path} />
            </span>
          ),
        },
      };
    return prepared;
  };
}
