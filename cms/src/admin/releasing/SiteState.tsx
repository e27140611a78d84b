'use client';

import { Button, ConfirmationModal, toast, useModal, useTranslation } from '@payloadcms/ui';
import { z } from 'zod';
import { languageOf } from '../../refusals/language.ts';
import { timeInWords } from '../../refusals/timeInWords.ts';
import { isBack, isBusy, type Publication } from '../../releasing/publishingState.ts';
import './releasing.css';
import { releasingTexts } from './releasingTexts.ts';
import { usePublishing } from './usePublishing.ts';

const goBackModal = 'go-back';
/** So many publications are shown. */
const shown = 5;

/** What the site shows now, what is on the way to it, the last publications; and to publish at once or go back. */
export function SiteState({ mayGoBack }: { mayGoBack: boolean }) {
  const { i18n } = useTranslation();
  const { toggleModal } = useModal();
  const { state, askAgain } = usePublishing();
  const texts = releasingTexts[languageOf({ i18n })];
  const ask = async (action: 'publish' | 'goBack') => {
    const refused = await askPublisher(action, texts.unanswered);
    if (refused === undefined) toast.success(texts.asked);
    else toast.error(refused);
    askAgain();
  };
  if (!state) return null;
  const { live, publications, hasPublisher } = state;
  const [last] = publications;
  return (
    <div className="arraigo-site">
      <div role="status">
        <p>{live?.publishedAt ? texts.live(live.publishedAt) : texts.nothingLive}</p>
        {isBack(state) && <p>{texts.wentBack}</p>}
        {last?.state === 'running' && <p>{texts.running(last.step)}</p>}
        {last?.state === 'failed' && <Problem publication={last} />}
        {isBusy(state) && last?.state !== 'running' && <p>{texts.queued}</p>}
        {!hasPublisher && (
          <p>
            {texts.noPublisher} <code>npm run publish-site</code>
          </p>
        )}
      </div>
      <div className="arraigo-site__actions">
        <Button buttonStyle="secondary" size="small" onClick={() => void ask('publish')}>
          {texts.publishNow}
        </Button>
        {mayGoBack && live && (
          <Button buttonStyle="secondary" size="small" onClick={() => toggleModal(goBackModal)}>
            {texts.goBack}
          </Button>
        )}
      </div>
      <ConfirmationModal
        heading={texts.goBack}
        body={texts.goBackAsk}
        modalSlug={goBackModal}
        onConfirm={() => ask('goBack')}
      />
      {publications.length > 0 && (
        <>
          <h3>{texts.last}</h3>
          <ol className="arraigo-site__last">
            {publications.slice(0, shown).map((publication) => (
              <li key={publication.id}>
                <LastPublication publication={publication} />
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}

function Problem({ publication: { problem } }: { publication: Publication }) {
  const { i18n } = useTranslation();
  const language = languageOf({ i18n });
  return (
    <p className="arraigo-site__problem">
      {releasingTexts[language].failed} {problem?.[language]}
    </p>
  );
}

function LastPublication({ publication }: { publication: Publication }) {
  const { i18n } = useTranslation();
  const language = languageOf({ i18n });
  const texts = releasingTexts[language];
  const { state, startedAt, finishedAt, accounts = [], wentBack } = publication;
  // Not where the clock was set back meanwhile.
  const seconds =
    finishedAt !== undefined && finishedAt >= startedAt
      ? Math.round((Date.parse(finishedAt) - Date.parse(startedAt)) / 1000)
      : undefined;
  const words = [
    wentBack ? texts.back : texts.states[state],
    ...(accounts.length > 0 ? [texts.by(accounts)] : []),
    ...(seconds === undefined ? [] : [texts.took(seconds)]),
  ];
  return (
    <>
      <span>{timeInWords(startedAt, language)}</span>: {words.join(', ')}
      {publication.changes && (
        <span className="arraigo-site__changes">{texts.changes(publication)}</span>
      )}
    </>
  );
}

/** @returns why it was refused; undefined where it was not. */
async function askPublisher(
  action: 'publish' | 'goBack',
  unanswered: string,
): Promise<string | undefined> {
  try {
    const response = await fetch('/api/publication', {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ action }),
    });
    if (response.ok) return undefined;
    const { errors } = refusedSchema.parse(await response.json());
    return errors.map(({ message }) => message).join(' ');
  } catch {
    return unanswered;
  }
}

const refusedSchema = z.object({ errors: z.array(z.object({ message: z.string() })) });
