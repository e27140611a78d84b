'use client';

import {
  Button,
  ConfirmationModal,
  toast,
  useDocumentInfo,
  useModal,
  useTranslation,
} from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { z } from 'zod';
import { languageOf } from '../../refusals/language.ts';
import { isSameValue } from '../../saving/sameValue.ts';
import { readJson } from '../readJson.ts';
import { LiveState } from '../releasing/LiveState.tsx';
import { savingTexts } from './savingTexts.ts';
import type { Values } from './sendSave.ts';

/** How a record is stored says nothing of what it says. */
const storage = ['id', 'createdAt', 'updatedAt', '_status', 'completeness', 'editing'];
/** So long after a save the stored record is read: somebody who types on saves every few seconds. */
const settledMs = 1_500;

/**
 * Whether the record is public, and whether its draft says something else than what is public, in place of Payload's,
 * which says "changed" after each save, and reverts one language only.
 */
export function Status() {
  const { id, collectionSlug = '', hasPublishedDoc, isTrashed } = useDocumentInfo();
  const isChanged = useIsChanged();
  const { toggleModal } = useModal();
  const { i18n, t } = useTranslation();
  const texts = savingTexts[languageOf({ i18n })];
  const modal = `revert-${id}`;

  const revert = async () => {
    if (id !== undefined && (await restorePublished(collectionSlug, String(id))))
      return window.location.reload();
    toast.error(texts.notDone);
  };

  return (
    <div className="status">
      <span className="status__label">{t('version:status')}: </span>
      <span className="status__value">{words()}</span>
      {isChanged && !isTrashed && (
        <>
          {' — '}
          <Button
            buttonStyle="none"
            className="status__action"
            id="action-revert-to-published"
            onClick={() => toggleModal(modal)}
          >
            {texts.revertTitle}
          </Button>
          <ConfirmationModal
            heading={texts.revertTitle}
            body={texts.revert}
            modalSlug={modal}
            onConfirm={revert}
          />
        </>
      )}
      {!isTrashed && <LiveState />}
    </div>
  );

  function words(): string {
    if (isTrashed)
      return t(hasPublishedDoc ? 'version:previouslyPublished' : 'version:previouslyDraft');
    if (!hasPublishedDoc) return texts.isDraft;
    return isChanged ? texts.isChanged : texts.isLive;
  }
}

/** Whether the draft says something else than what is published, in either language. */
function useIsChanged(): boolean {
  const info = useDocumentInfo();
  const {
    id,
    collectionSlug = '',
    hasPublishedDoc,
    unpublishedVersionCount,
    lastUpdateTime,
  } = info;
  const [isChanged, setChanged] = useState(false);
  const hasVersions = hasPublishedDoc && unpublishedVersionCount > 0;

  useEffect(() => {
    if (!hasVersions || id === undefined) return setChanged(false);
    let isOver = false;
    const timer = setTimeout(() => {
      void Promise.all([
        readRecord(collectionSlug, String(id), true),
        readRecord(collectionSlug, String(id), false),
      ]).then(([draft, live]) => {
        // Without an answer: what Payload counted.
        if (!isOver) setChanged(!draft || !live || !isSameValue(draft, live));
      });
    }, settledMs);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [collectionSlug, id, hasVersions, lastUpdateTime]);

  return isChanged;
}

const recordSchema = z.record(z.string(), z.unknown());
const versionsSchema = z.object({ docs: z.array(z.object({ id: z.string() })) });

async function readRecord(
  collection: string,
  id: string,
  draft: boolean,
): Promise<Values | undefined> {
  const record = recordSchema.safeParse(
    await readJson(`/api/${collection}/${id}?locale=all&depth=0&draft=${draft}`),
  ).data;
  return (
    record && Object.fromEntries(Object.entries(record).filter(([name]) => !storage.includes(name)))
  );
}

/** Makes the newest published version the draft, in both languages. @returns whether that was done. */
async function restorePublished(collection: string, id: string): Promise<boolean> {
  const query = `where[and][0][parent][equals]=${id}&where[and][1][version._status][equals]=published`;
  const found = await readJson(
    `/api/${collection}/versions?${query}&sort=-updatedAt&limit=1&depth=0&locale=es`,
  );
  const version = versionsSchema.safeParse(found).data?.docs[0];
  if (!version) return false;
  const address = `/api/${collection}/versions/${version.id}?draft=true`;
  const response = await fetch(address, { method: 'POST', credentials: 'include' }).catch(
    () => undefined,
  );
  return response?.ok === true;
}
