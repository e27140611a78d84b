'use client';

import {
  ConfirmationModal,
  useAuth,
  useDocumentInfo,
  useModal,
  useTranslation,
} from '@payloadcms/ui';
import { useEffect, useRef } from 'react';
import { propertyOf } from '../../records/values.ts';
import { languageOf } from '../../refusals/language.ts';
import { savingTexts } from '../saving/savingTexts.ts';
import { useOthers } from '../saving/useOthers.ts';
import { takingOverTexts } from './takingOverTexts.ts';
import { useKeptUnsaved } from './useKeptUnsaved.ts';

const modal = 'arraigo-take-over';

/** Who else has the lock of the form, by the name that `requests/guardLocks` gives: known before the next report of presence. */
function useHolder(): string | undefined {
  const { currentEditor } = useDocumentInfo();
  const { user } = useAuth();
  const name = propertyOf(currentEditor, 'email');
  const isOther = propertyOf(currentEditor, 'id') !== user?.id;
  return isOther && typeof name === 'string' ? name : undefined;
}

/**
 * Stands beside a form that Payload locks for one person at a time (pictures, accounts, settings): says who is there,
 * asks before it is taken over, and keeps what the other one had not saved.
 */
export function TakingOver() {
  const { collectionSlug, globalSlug, id } = useDocumentInfo();
  const others = useOthers({
    collection: collectionSlug ?? globalSlug ?? '',
    id: id === undefined ? globalSlug : String(id),
  });
  const { openModal } = useModal();
  const { i18n } = useTranslation();
  const language = languageOf({ i18n });
  const texts = takingOverTexts[language];
  const name = useHolder() ?? others[0]?.name ?? texts.somebody;
  const isSure = useRef(false);
  useKeptUnsaved(name, texts);

  useEffect(() => {
    const ask = (event: MouseEvent) => {
      const isButton = event.target instanceof Element && event.target.closest('#take-over');
      if (!isButton || isSure.current) return;
      event.preventDefault();
      event.stopPropagation();
      openModal(modal);
    };
    document.addEventListener('click', ask, true);
    return () => document.removeEventListener('click', ask, true);
  }, [openModal]);

  const takeOver = () => {
    isSure.current = true;
    document.querySelector<HTMLElement>('#take-over')?.click();
    isSure.current = false;
  };
  return (
    <>
      {others.length > 0 && (
        <span className="arraigo-presence" role="status">
          {others.map((other) => savingTexts[language].here(other.name, other.tab)).join(' ')}
        </span>
      )}
      <ConfirmationModal
        heading={texts.title}
        body={texts.ask(name)}
        confirmLabel={texts.title}
        modalSlug={modal}
        onConfirm={takeOver}
      />
    </>
  );
}
