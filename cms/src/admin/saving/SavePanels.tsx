'use client';

import { useTranslation } from '@payloadcms/ui';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { languageOf } from '../../refusals/language.ts';
import { timeInWords } from '../../refusals/timeInWords.ts';
import { Panel, placeOfPanels } from '../notices/Panel.tsx';
import type { DraftSaver, OpenConflict, Refusal, SaverView } from './DraftSaver.ts';
import { useEditedForm } from './EditedForm.ts';
import { focusField, isOnPage } from './focusField.ts';
import { plainText } from './plainText.ts';
import { savingTexts } from './savingTexts.ts';
import type { Problem } from './sendSave.ts';
import type { LeftBehind } from './typedTexts.ts';

type PanelsProps = {
  saver: DraftSaver;
  view: SaverView;
  leftBehind: LeftBehind | undefined;
  recover: () => Promise<void>;
  discard: () => void;
};

/** The notices of saving, over the page: they stay until they are dealt with. */
export function SavePanels({ saver, view, leftBehind, recover, discard }: PanelsProps) {
  const { state, conflicts, refusal, notices } = view;
  const panels = [
    state.kind === 'signedOut' && <SignIn key="sign-in" onSignedIn={() => void saver.flush()} />,
    leftBehind && <Left key="left" left={leftBehind} recover={recover} discard={discard} />,
    notices.length > 0 && (
      <Noted key="noted" notices={notices} close={() => saver.dismissNotices()} />
    ),
    refusal && <Refused key="refused" refusal={refusal} close={() => saver.dismiss()} />,
    ...conflicts.map((conflict) => (
      <ConflictPanel key={conflict.path} conflict={conflict} saver={saver} />
    )),
  ].filter(Boolean);
  if (panels.length === 0) return null;
  return createPortal(panels, placeOfPanels());
}

function useTexts() {
  const { i18n } = useTranslation();
  const language = languageOf({ i18n });
  return { language, texts: savingTexts[language] };
}

function Noted({ notices, close }: { notices: readonly Problem[]; close: () => void }) {
  const { texts } = useTexts();
  return (
    <Panel title={texts.notedTitle} close={close}>
      <Problems problems={notices} />
    </Panel>
  );
}

function Refused({ refusal, close }: { refusal: Refusal; close: () => void }) {
  const { texts } = useTexts();
  const { of, message, problems } = refusal;
  return (
    <Panel title={of === 'published' ? texts.publishRefused : texts.saveRefused} close={close}>
      {problems.length === 0 && <p>{message}</p>}
      <Problems problems={problems} />
    </Panel>
  );
}

/** Problems in the order of the form; each leads to its field. */
function Problems({ problems }: { problems: readonly Problem[] }) {
  const { formAddress } = useEditedForm();
  return (
    <ul>
      {problems.map(({ path, tab, message: text }) => (
        <li key={`${path} ${text}`}>
          {path === undefined ? (
            text
          ) : formAddress !== undefined && !isOnPage(path) ? (
            <a href={formAddress}>{text}</a>
          ) : (
            <button
              type="button"
              className="arraigo-panel__link"
              onClick={() => focusField(path, tab)}
            >
              {text}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

function ConflictPanel({ conflict, saver }: { conflict: OpenConflict; saver: DraftSaver }) {
  const { language, texts } = useTexts();
  const { path, label, by, at, mine, theirs } = conflict;
  return (
    <Panel title={texts.conflictTitle}>
      <p>{texts.conflict(label, by ?? texts.somebody, timeInWords(at, language))}</p>
      <div className="arraigo-panel__sides">
        <Side
          title={texts.mine}
          value={mine}
          action={texts.keepMine}
          choose={() => void saver.choose(path, 'mine')}
        />
        <Side
          title={texts.theirs}
          value={theirs}
          action={texts.keepTheirs}
          choose={() => void saver.choose(path, 'theirs')}
        />
      </div>
    </Panel>
  );
}

type SideProps = { title: string; value: unknown; action: string; choose: () => void };

function Side({ title, value, action, choose }: SideProps) {
  const { texts } = useTexts();
  return (
    <div>
      <h3>{title}</h3>
      <p className="arraigo-panel__text">{plainText(value) || texts.empty}</p>
      <button type="button" onClick={choose}>
        {action}
      </button>
    </div>
  );
}

function Left({
  left,
  recover,
  discard,
}: Omit<PanelsProps, 'saver' | 'view' | 'leftBehind'> & { left: LeftBehind }) {
  const { language, texts } = useTexts();
  return (
    <Panel title={texts.leftTitle}>
      <p>{texts.left(timeInWords(left.at, language))}</p>
      <p className="arraigo-panel__text">
        {Object.values(left.values).map(plainText).filter(Boolean).join('\n')}
      </p>
      <p className="arraigo-panel__actions">
        <button type="button" onClick={() => void recover()}>
          {texts.recover}
        </button>
        <button type="button" onClick={discard}>
          {texts.discard}
        </button>
      </p>
    </Panel>
  );
}

/** Signs in again without leaving the page. */
function SignIn({ onSignedIn }: { onSignedIn: () => void }) {
  const { texts } = useTexts();
  const [failed, setFailed] = useState(false);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const signIn = async () => {
    const response = await fetch('/api/users/login', {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email, password }),
    }).catch(() => undefined);
    setFailed(!response?.ok);
    if (response?.ok) onSignedIn();
  };
  return (
    <Panel title={texts.signInTitle}>
      <p>{texts.signIn}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          // In React the form of the record is around this one.
          event.stopPropagation();
          void signIn();
        }}
      >
        <label>
          {texts.email}
          <input
            type="email"
            autoComplete="username"
            value={email}
            onChange={(event) => setEmail(event.target.value)}
          />
        </label>
        <label>
          {texts.password}
          <input
            type="password"
            autoComplete="current-password"
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
        </label>
        {failed && <p>{texts.signInFailed}</p>}
        <button type="submit">{texts.enter}</button>
      </form>
    </Panel>
  );
}
