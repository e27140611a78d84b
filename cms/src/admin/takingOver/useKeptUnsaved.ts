import { toast, useDocumentInfo, useForm, useModal } from '@payloadcms/ui';
import type { FormState } from 'payload';
import { useEffect, useRef } from 'react';
import { isObject } from '../../records/values.ts';

/** Payload's notice that somebody else has taken the form over. */
const takenOver = 'document-take-over';

type Words = {
  left: (name: string) => string;
  unsaved: (label: string, text: string) => string;
};

/**
 * Keeps what was not saved when another person took the form over, in a notice that stays: Payload loads the form anew,
 * as it is stored, once its owner chooses to see it.
 */
export function useKeptUnsaved(name: string, words: Words): void {
  const { isModalOpen } = useModal();
  const { savedDocumentData } = useDocumentInfo();
  const { getFields } = useForm();
  const isTaken = isModalOpen(takenOver);
  const wasTaken = useRef(false);

  useEffect(() => {
    const isNew = isTaken && !wasTaken.current;
    wasTaken.current = isTaken;
    const left = isNew ? unsavedIn(getFields(), savedDocumentData) : [];
    if (left.length === 0) return;
    const lines = left.map(({ path, text }) => words.unsaved(labelOf(path), text));
    toast.error([words.left(name), ...lines].join('\n'));
  }, [isTaken, getFields, savedDocumentData, name, words]);
}

/** Passwords are shown nowhere. */
const secret = /password/i;

/** The texts and figures of a form that are not what is stored. */
function unsavedIn(fields: FormState, stored: unknown): { path: string; text: string }[] {
  return Object.entries(fields).flatMap(([path, { value }]) => {
    const isText = typeof value === 'string' || typeof value === 'number';
    const isLeft = isText && value !== '' && value !== valueAt(stored, path) && !secret.test(path);
    return isLeft ? [{ path, text: String(value) }] : [];
  });
}

function valueAt(stored: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, name) => (isObject(value) ? value[name] : undefined), stored);
}

function labelOf(path: string): string {
  const label = document.querySelector(`label[for="field-${path.replaceAll('.', '__')}"]`);
  return label?.textContent?.trim() || path;
}
