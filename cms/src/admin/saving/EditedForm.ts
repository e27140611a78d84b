'use client';

import { useDocumentInfo, useLocale } from '@payloadcms/ui';
import type { FormState } from 'payload';
import { createContext, use } from 'react';
import type { Values } from './sendSave.ts';

/** The form that is saved: its language, its first state, and the document that it is of. */
export type EditedForm = {
  locale: string;
  initialState: FormState | undefined;
  document: Values;
  /** Makes a state that the server gave that of this form. */
  prepare(this: void, state: FormState): FormState;
  /** Where the fields are that a view does not show. */
  formAddress?: string;
};

/** For a view whose form is not in the language that the page is switched to. */
export const EditedFormContext = createContext<EditedForm | undefined>(undefined);

/** The form around: that of the page, in its language, unless a view has its own. */
export function useEditedForm(): EditedForm {
  const own = use(EditedFormContext);
  const { initialState, data } = useDocumentInfo();
  const { code: locale } = useLocale();
  return own ?? { locale, initialState, document: { ...data }, prepare: (state) => state };
}
