'use client';

import { SaveButton, useForm, useFormProcessing, useFormSubmitted } from '@payloadcms/ui';
import { useEffect, useRef } from 'react';
import { useFieldMarks } from './useFieldMarks.ts';

/**
 * Payload's button to save, for forms that it saves itself. After a refusal Payload takes a form for unchanged: its
 * button is dead, and the page is left without a word although what was written is stored nowhere.
 */
export function SaveAgain() {
  const { setModified } = useForm();
  const isSaving = useFormProcessing();
  const isRefused = useFormSubmitted();
  const wasSaving = useRef(false);
  useFieldMarks();
  useEffect(() => {
    if (wasSaving.current && !isSaving && isRefused) setModified(true);
    wasSaving.current = isSaving;
  }, [isSaving, isRefused, setModified]);
  return <SaveButton />;
}
