'use client';

import {
  FormSubmit,
  PublishButton,
  SaveDraftButton,
  toast,
  useDocumentInfo,
  useEditDepth,
  useFormFields,
  useHotkey,
  useRouteTransition,
  useTranslation,
} from '@payloadcms/ui';
import { formattingLocale } from 'content-models/locales';
import { useRouter } from 'next/navigation.js';
import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react';
import { languageOf } from '../../refusals/language.ts';
import { Schedule } from '../scheduling/Schedule.tsx';
import type { PasteChange } from './cleanPaste.ts';
import type { DraftSaver, SaverView, SaveState } from './DraftSaver.ts';
import { focusFirst, focusNewRow } from './focusField.ts';
import { Presence } from './Presence.tsx';
import { SavePanels } from './SavePanels.tsx';
import { savingTexts } from './savingTexts.ts';
import { useDraftSaver } from './useDraftSaver.ts';
import { useFieldMarks } from './useFieldMarks.ts';
import { usePasteCleaning } from './usePasteCleaning.ts';

/**
 * State, buttons and notices of saving, in place of Payload's autosave and its two buttons. A new record in a drawer is
 * saved by Payload's own, which closes the drawer and makes the link.
 */
export function Saving() {
  const { id } = useDocumentInfo();
  const isInDrawer = useEditDepth() > 1;
  useNewRows();
  return id === undefined && isInDrawer ? <NewInDrawer /> : <RecordSaving />;
}

/** The cursor goes into the row that was added: Payload leaves it on the button below it. */
function useNewRows(): void {
  useEffect(() => {
    let stop = () => {};
    const onClick = ({ target }: MouseEvent) => {
      const button = target instanceof Element ? target.closest('.array-field__add-row') : null;
      const list = button?.closest('.array-field');
      if (!list) return;
      stop();
      stop = focusNewRow(list);
    };
    document.addEventListener('click', onClick, true);
    return () => {
      document.removeEventListener('click', onClick, true);
      stop();
    };
  }, []);
}

/** Payload's own buttons, with the cursor in the first field: what one has in hand can be pasted at once. */
function NewInDrawer() {
  const marker = useRef<HTMLSpanElement>(null);
  useFieldMarks();
  useEffect(() => focusFirst(() => marker.current?.closest('.drawer')), []);
  return (
    <>
      <span ref={marker} hidden />
      <SaveDraftButton />
      <PublishButton />
    </>
  );
}

/** Nothing: {@link Saving} has the button "save draft" as well. */
export function NoButton() {
  return null;
}

function RecordSaving() {
  useNewForm();
  const { saver, leftBehind, recover, discard } = useDraftSaver();
  if (!saver) return null;
  return (
    <SaverParts saver={saver}>
      {(view) => (
        <SavePanels
          saver={saver}
          view={view}
          leftBehind={leftBehind}
          recover={recover}
          discard={discard}
        />
      )}
    </SaverParts>
  );
}

/** A new record begins with its first text. */
function useNewForm(): void {
  const { id } = useDocumentInfo();
  const isNew = useRef(id === undefined).current;
  useEffect(() => (isNew ? focusFirst(() => document.querySelector('form')) : undefined), [isNew]);
}

type Parts = { saver: DraftSaver; children: (view: SaverView) => React.ReactNode };

function SaverParts({ saver, children }: Parts) {
  const view = useSyncExternalStore(saver.subscribe, saver.view, saver.view);
  const { id, hasPublishedDoc, hasPublishPermission, unpublishedVersionCount } = useDocumentInfo();
  const router = useRouter();
  const { startRouteTransition } = useRouteTransition();
  const code = useFormFields(([fields]) => fields.code?.value);
  const editDepth = useEditDepth();
  const { i18n, t } = useTranslation();
  const texts = savingTexts[languageOf({ i18n })];
  const isStored = view.state.kind === 'saved';

  // The page of a new record is still the form "create"; after a save that was asked for it becomes the record's.
  const say = (words: string) => {
    toast.success(words);
    if (id === undefined)
      startRouteTransition(() => router.replace(window.location.pathname + window.location.search));
  };
  const save = async () => {
    if (await saver.flush('asked')) say(texts.draftSaved);
  };
  const publish = async () => {
    if (await saver.publish()) say(texts.published);
  };
  useHotkey({ cmdCtrlKey: true, editDepth, keyCodes: ['s'] }, (event) => {
    event.preventDefault();
    event.stopPropagation();
    void save();
  });

  const tellPaste = useCallback(
    (changes: readonly PasteChange[]) =>
      saver.note(changes.map((change) => ({ message: texts.paste[change] }))),
    [saver, texts],
  );
  usePasteCleaning(tellPaste);

  return (
    <>
      <Presence record={saver.record} />
      <StateLine
        state={view.state}
        isNew={saver.record.id === undefined}
        retry={() => void saver.retry()}
      />
      <FormSubmit
        buttonId="action-save-draft"
        buttonStyle="secondary"
        className="save-draft"
        disabled={isStored && Boolean(code)}
        onClick={() => void save()}
        size="medium"
        type="button"
      >
        {t('version:saveDraft')}
      </FormSubmit>
      {hasPublishPermission && (
        <FormSubmit
          buttonId="action-save"
          disabled={isStored && hasPublishedDoc && unpublishedVersionCount === 0}
          onClick={() => void publish()}
          size="medium"
          type="button"
        >
          {t('version:publishChanges')}
        </FormSubmit>
      )}
      {editDepth <= 1 && <Schedule />}
      {children(view)}
    </>
  );
}

type StateProps = { state: SaveState; isNew: boolean; retry: () => void };

/** Whether what is on the page is stored, in words. */
function StateLine({ state, isNew, retry }: StateProps) {
  const { i18n } = useTranslation();
  const language = languageOf({ i18n });
  const texts = savingTexts[language];
  const failed = state.kind === 'away' || state.kind === 'refused' || state.kind === 'signedOut';
  return (
    <span className={`arraigo-saving${failed ? ' arraigo-saving--failed' : ''}`} role="status">
      {words()}
      {state.kind === 'away' && (
        <button type="button" onClick={retry}>
          {texts.retry}
        </button>
      )}
    </span>
  );

  function words(): string {
    switch (state.kind) {
      case 'saved':
        if (isNew) return texts.notYet;
        return state.at ? texts.saved(timeOf(state.at)) : '';
      case 'unsaved':
        return texts.unsaved;
      case 'saving':
        return texts.saving;
      case 'away':
        return `${texts.notSaved} ${state.message ?? texts.away}`;
      case 'refused':
        return `${texts.notSaved} ${texts.refused}`;
      case 'signedOut':
        return `${texts.notSaved} ${texts.signedOut}`;
    }
  }

  function timeOf(at: Date): string {
    const isToday = at.toDateString() === new Date().toDateString();
    return new Intl.DateTimeFormat(formattingLocale[language], {
      timeStyle: 'short',
      hourCycle: 'h23',
      ...(isToday ? {} : { dateStyle: 'long' }),
    }).format(at);
  }
}
