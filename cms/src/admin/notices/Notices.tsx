'use client';

import { toast, useTranslation } from '@payloadcms/ui';
import { usePathname } from 'next/navigation.js';
import { useEffect, useSyncExternalStore, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { languageOf } from '../../refusals/language.ts';
import { Panel, placeOfPanels } from './Panel.tsx';
import { keepRefusals, refusals, type RefusalNotice } from './refusals.ts';
import { retryPreferences } from './retryPreferences.ts';

const texts = {
  es: {
    title: { refused: 'No se hizo', told: 'Tenga en cuenta' },
    unsaved:
      'El servidor no responde y esto no se guardó. Lo escrito sigue en la página: compruebe su conexión y guarde otra vez.',
    away: 'El servidor no responde. Compruebe su conexión; la página sigue cuando vuelva.',
  },
  en: {
    title: { refused: 'It was not done', told: 'Please note' },
    unsaved:
      'The server does not answer and this was not saved. What you wrote is still on the page: check your connection and save again.',
    away: 'The server does not answer. Check your connection; the page goes on when it is back.',
  },
};

/** Payload says these in English, with the browser's words for a lost line. */
const lostLine = /^(Fetching user|Refreshing (permissions|token)) failed/;
/** What the browsers say, in English, when a request of a form gets no answer. */
const lostRequest = /^(Failed to fetch|NetworkError|Load failed)/;
/** Pages that are done with once they are left: signing in, and the form of a new record. */
const doneWhenLeft = /\/(login|forgot|reset|create-first-user|create)(\/|$)/;
const none: readonly RefusalNotice[] = [];

/** Shows what Payload's own parts of the admin (lists, trash, accounts, pictures, versions) were refused or tell. */
export function Notices({ children }: { children?: ReactNode }) {
  const notices = useSyncExternalStore(refusals.subscribe, refusals.all, () => none);
  const path = usePathname();
  const { i18n } = useTranslation();
  const words = texts[languageOf({ i18n })];

  useEffect(() => {
    keepRefusals(toast);
    retryPreferences();
  }, []);
  useEffect(() => {
    refusals.dismissWhere(
      ({ kind, path: raisedAt }) =>
        raisedAt !== path &&
        // A new record that is saved becomes a page beside that of its form.
        (kind === 'told' ? folderOf(raisedAt) !== folderOf(path) : doneWhenLeft.test(raisedAt)),
    );
  }, [path]);

  return (
    <>
      {children}
      {notices.length > 0 &&
        createPortal(
          notices.map((notice) => (
            <Panel
              key={`${notice.path} ${notice.message}`}
              title={words.title[notice.kind]}
              close={() => refusals.dismiss(notice)}
            >
              <p className="arraigo-panel__words">{inWords(notice.message, words)}</p>
            </Panel>
          )),
          placeOfPanels(),
        )}
    </>
  );
}

function inWords(message: string, { away, unsaved }: { away: string; unsaved: string }): string {
  if (lostLine.test(message)) return away;
  return lostRequest.test(message) ? unsaved : message;
}

const folderOf = (path: string) => path.replace(/\/[^/]*$/, '');
