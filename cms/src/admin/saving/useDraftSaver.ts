'use client';

import {
  useAllFormFields,
  useDocumentInfo,
  useForm,
  useFormInitializing,
  useRouteTransition,
  useServerFunctions,
  useTranslation,
} from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import type { FormState } from 'payload';
import { reduceFieldsToValues } from 'payload/shared';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { languageOf } from '../../refusals/language.ts';
import { DraftSaver, type FormAccess, type SaveKind } from './DraftSaver.ts';
import { useEditedForm } from './EditedForm.ts';
import type { Values } from './sendSave.ts';
import { useFieldMarks } from './useFieldMarks.ts';
import { forgetLeftBehind, takeLeftBehind, type LeftBehind } from './typedTexts.ts';

/** The saver of the form around, once the form has its values; and what an earlier visit left behind. */
export function useDraftSaver() {
  const [fields] = useAllFormFields();
  const isInitializing = useFormInitializing();
  const info = useDocumentInfo();
  const form = useFormAccess();
  const { locale, initialState, document } = useEditedForm();
  const [saver, setSaver] = useState<DraftSaver>();
  const [leftBehind, setLeftBehind] = useState<LeftBehind>();
  const { collectionSlug, id } = info;

  const begin = useEffectEvent(() => {
    const record = {
      collection: collectionSlug ?? '',
      id: id === undefined ? undefined : String(id),
      locale,
    };
    const confirmed = valuesOf(initialState ?? {});
    const made = new DraftSaver(record, form, confirmed, { ...document });
    setSaver(made);
    setLeftBehind(takeLeftBehind(record, confirmed));
    return made;
  });

  useEffect(() => {
    if (isInitializing || initialState === undefined) return;
    const made = begin();
    return () => {
      made.close();
      setSaver(undefined);
      setLeftBehind(undefined);
    };
    // `initialState` has another identity after each render of the server; the form begins anew with these alone.
  }, [isInitializing, collectionSlug, id, locale]);

  useEffect(() => saver?.noticeChange(), [fields, saver]);
  useLeaving(saver);

  function forget() {
    if (saver) forgetLeftBehind(saver.record);
    setLeftBehind(undefined);
  }

  return {
    saver,
    leftBehind,
    recover: async () => {
      if (!saver || !leftBehind) return;
      const { values } = leftBehind;
      // Once it is in the form it is kept as what is typed.
      if (await form.show(Object.keys(values), values)) forget();
    },
    discard: forget,
  };
}

/**
 * So long a form counts as modified after a save: Payload asks only for a modified form, and a quarter of a second after
 * a change, which fields the change shows or hides.
 */
const settledMs = 1_000;

/** The form around, as {@link DraftSaver} uses it. */
function useFormAccess(): FormAccess {
  const { dispatchFields, getFields, setModified } = useForm();
  const mark = useFieldMarks();
  const info = useDocumentInfo();
  const { getFormState } = useServerFunctions();
  const { locale, prepare } = useEditedForm();
  const { i18n } = useTranslation();
  const { collectionSlug = '', id, docPermissions, getDocPreferences } = info;

  const settling = useRef<ReturnType<typeof setTimeout>>(undefined);

  const read = () => valuesOf(getFields());
  return {
    read,
    language: languageOf({ i18n }),
    show: async (names, values) => {
      const answer = await getFormState({
        collectionSlug,
        ...(id === undefined ? {} : { id }),
        data: { ...read(), ...Object.fromEntries(names.map((name) => [name, values[name]])) },
        docPermissions,
        docPreferences: await getDocPreferences(),
        locale,
        operation: id === undefined ? 'create' : 'update',
        renderAllFields: true,
        schemaPath: collectionSlug,
        skipValidation: true,
        // Without a line it rejects.
      }).catch(() => undefined);
      if (!answer?.state) return undefined;
      const state = prepare(answer.state);
      const isNamed = ([path]: [string, unknown]) => names.includes(path.split('.')[0] ?? '');
      const shown = Object.entries(state).filter(isNamed);
      const before = getFields();
      const others = Object.entries(before).filter((entry) => !isNamed(entry));
      dispatchFields({
        type: 'REPLACE_STATE',
        optimize: false,
        sanitize: true,
        state: Object.fromEntries([...others, ...shown]),
      });
      // The form has them after its next rendering.
      for (let tries = 0; tries < 40 && getFields() === before; tries += 1) await after(25);
      return valuesOf(Object.fromEntries(shown));
    },
    mark,
    created: ({ id: made }) => {
      // Another page would be loaded over what is being typed; the address alone is enough.
      const { search } = window.location;
      window.history.replaceState(
        null,
        '',
        `/admin/collections/${collectionSlug}/${String(made)}${search}`,
      );
    },
    stored: (document, kind, isDirty) => {
      clearTimeout(settling.current);
      settling.current = setTimeout(() => {
        if (!isDirty()) setModified(false);
      }, settledMs);
      tellPage(info, document, kind);
    },
  };
}

/** What Payload's own parts of the page show: title, state and number of versions. */
function tellPage(
  info: ReturnType<typeof useDocumentInfo>,
  document: Values,
  kind: SaveKind,
): void {
  info.updateSavedDocumentData(document);
  if (typeof document.updatedAt === 'string')
    info.setLastUpdateTime(new Date(document.updatedAt).getTime());
  if (kind !== 'automatic' || !info.mostRecentVersionIsAutosaved) info.incrementVersionCount();
  info.setMostRecentVersionIsAutosaved(kind === 'automatic');
  if (kind !== 'published') return info.setUnpublishedVersionCount((count) => Math.max(count, 1));
  info.setHasPublishedDoc(true);
  info.setUnpublishedVersionCount(0);
}

/** Saves when a field or the page is left; asks before it goes away with something that could not be saved. */
function useLeaving(saver: DraftSaver | undefined): void {
  const router = useRouter();
  const { startRouteTransition } = useRouteTransition();
  const { t } = useTranslation();

  useEffect(() => {
    if (!saver) return;
    const onFocusOut = ({ target }: FocusEvent) => {
      // Not in our own notices, which a save would take away under the click.
      if (target instanceof Element && target.closest('form.collection-edit__form')) saver.save();
    };
    const save = () => saver.save();
    const onUnload = (event: BeforeUnloadEvent) => {
      const mayArrive = saver.view().state.kind === 'unsaved' || saver.isUnderWay();
      saver.save();
      // A save that failed before will not succeed now: the browser asks.
      if (saver.isDirty() && !(mayArrive && saver.isUnderWay())) event.preventDefault();
    };
    const onClick = (event: MouseEvent) => {
      const address = leavingFor(event);
      if (address === undefined || !saver.isDirty()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      void Promise.race([saver.flush(), after(5_000)]).then(() => {
        if (saver.isDirty() && !window.confirm(t('general:changesNotSaved'))) return;
        startRouteTransition(() => router.push(address));
      });
    };
    document.addEventListener('focusout', onFocusOut);
    document.addEventListener('visibilitychange', save);
    document.addEventListener('click', onClick, true);
    window.addEventListener('beforeunload', onUnload);
    window.addEventListener('online', save);
    return () => {
      document.removeEventListener('focusout', onFocusOut);
      document.removeEventListener('visibilitychange', save);
      document.removeEventListener('click', onClick, true);
      window.removeEventListener('beforeunload', onUnload);
      window.removeEventListener('online', save);
    };
  }, [saver, router, startRouteTransition, t]);
}

/** The address of a link that leads away from this page within the same tab. */
function leavingFor(event: MouseEvent): string | undefined {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return undefined;
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (!(link instanceof HTMLAnchorElement) || link.target === '_blank' || link.download)
    return undefined;
  const { origin, pathname, search } = new URL(link.href);
  if (origin !== location.origin) return undefined;
  return pathname === location.pathname && search === location.search ? undefined : link.href;
}

const after = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The values by top-level name; Payload gives the number of rows, 0, for a list without any. */
function valuesOf(fields: FormState): Values {
  const values: Values = { ...reduceFieldsToValues(fields, true) };
  const isEmptyList = (name: string) => fields[name]?.rows !== undefined && values[name] === 0;
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, isEmptyList(name) ? [] : value]),
  );
}
