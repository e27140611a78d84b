'use client';

import { useAllFormFields, useAuth, useForm, useTranslation } from '@payloadcms/ui';
import { formattingLocale, type Locale } from 'content-models/locales';
import { translationStatuses } from 'content-models/vocabulary/translationStatuses';
import { useId, useRef, useState, type ReactNode } from 'react';
import { fromDay, propertyOf } from '../../records/values.ts';
import { languageOf } from '../../refusals/language.ts';
import { focusField } from '../saving/focusField.ts';
import { PictureAlt } from './PictureAlt.tsx';
import { wordsOf } from './SpanishText.tsx';
import type { TranslatedText } from './translatedTexts.ts';
import { translatingTexts } from './translatingTexts.ts';
import type { TranslationSource } from './useTranslationSource.ts';

type Props = {
  source: TranslationSource;
  /** Asks the server for the source anew. */
  askAgain: () => void;
  missing: readonly TranslatedText[];
  /** Number of texts that there are in Spanish. */
  asked: number;
  /** The texts whose Spanish changed since the approval. */
  changed: readonly TranslatedText[];
  /** What was taken out of the Spanish. */
  children: ReactNode;
};

type Status = NonNullable<TranslationSource['status']>;

/** Where the translation stands, what is left to do, and approving it once nothing is left. */
export function ApprovalPanel({ source, askAgain, missing, asked, changed, children }: Props) {
  const id = useId();
  const { texts } = useWords();
  const place = useRef<HTMLElement>(null);
  const state = useTranslationState(source);
  const left = missing.length + source.pictures.length;
  return (
    <section
      aria-labelledby={id}
      className="arraigo-preparation arraigo-translation__state"
      ref={place}
      tabIndex={-1}
    >
      <h2 id={id}>{texts.title}</h2>
      {state && <StateLine state={state} />}
      <p role="status">
        <strong>
          {missing.length > 0
            ? texts.missing(missing.length, asked)
            : asked > 0 && texts.complete(asked)}
        </strong>
      </p>
      {left > 0 && <p>{texts.notYet}</p>}
      {missing.length > 0 && (
        <ul>
          <Places texts={missing} />
        </ul>
      )}
      {state && <Pictures pictures={source.pictures} askAgain={askAgain} />}
      {state?.isOutdated && (
        <ChangedSpanish source={source} changed={changed}>
          {children}
        </ChangedSpanish>
      )}
      {state && (
        <Decisions
          state={state}
          isComplete={left === 0 && asked > 0}
          onDecided={() => place.current?.focus()}
        />
      )}
    </section>
  );
}

function useWords() {
  const { i18n } = useTranslation();
  const language = languageOf({ i18n });
  return { language, texts: translatingTexts[language] };
}

type TranslationState = {
  status: Status;
  by: string;
  on: string;
  /** The reason why it still holds, where there is one. */
  stillHolds: string;
  /** Whether the last approval, published or not, was given for another Spanish than there is now. */
  isOutdated: boolean;
  /** Whether it was approved here for the Spanish as it is, and not yet published. */
  isForThis: boolean;
  /** The ISO day of something that is decided now. */
  today: string;
  digest: string;
};

/** The state in the form; undefined for a kind that has none, whose English is public as it is. */
function useTranslationState(source: TranslationSource): TranslationState | undefined {
  const [fields] = useAllFormFields();
  if (source.status === null) return undefined;
  const text = (name: string) => {
    const value: unknown = propertyOf(fields[`translation.${name}`], 'value');
    return typeof value === 'string' ? value : '';
  };
  const inForm = translationStatuses.schema.safeParse(text('status')).data ?? 'missing';
  const seen = inForm === 'approved' ? text('approvedSpanish') : '';
  const isForThis = seen === source.digest;
  const isOutdated =
    !isForThis && !source.approval?.isForThis && (source.approval !== null || seen !== '');
  // Published by somebody else with another Spanish since the form was opened.
  const status =
    inForm === 'approved' && isOutdated && source.status === 'outdated' ? 'outdated' : inForm;
  return {
    status,
    by: text('by'),
    on: text('on'),
    stillHolds: text('stillHolds'),
    isOutdated,
    isForThis,
    today: source.today,
    digest: source.digest,
  };
}

function StateLine({ state }: { state: TranslationState }) {
  const { language, texts } = useWords();
  const { status, by, on, stillHolds, isForThis } = state;
  return (
    <>
      <p>
        {texts.state} <strong>{translationStatuses.label(status, language)}</strong>
        {by && on && ` · ${texts.signed(by, dayInWords(on, language))}`}
      </p>
      {stillHolds && <p>{texts.heldBecause(stillHolds)}</p>}
      {isForThis && <p role="status">{texts.publishNext}</p>}
    </>
  );
}

function dayInWords(day: string, language: Locale): string {
  return new Intl.DateTimeFormat(formattingLocale[language], {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(day));
}

/** The pictures without an English text when this was opened or since: their fields stay while they are written in. */
function Pictures({
  pictures,
  askAgain,
}: Pick<Props, 'askAgain'> & Pick<TranslationSource, 'pictures'>) {
  const seen = useRef(new Map<string, TranslationSource['pictures'][number]>()).current;
  for (const picture of pictures) seen.set(picture.id, picture);
  if (seen.size === 0) return null;
  return (
    <ul className="arraigo-translation__pictures">
      {[...seen.values()].map((picture) => (
        <PictureAlt key={picture.id} picture={picture} onSaved={askAgain} />
      ))}
    </ul>
  );
}

/** Entries of a list, each of which leads to the field of a text. */
function Places({ texts }: { texts: readonly TranslatedText[] }) {
  return texts.map(({ path, label, row }) => (
    <li key={path}>
      <button type="button" onClick={() => focusField(path, undefined)}>
        {row === undefined ? label : `${row}: ${label}`}
      </button>
    </li>
  ));
}

/** That the Spanish changed since the approval, and how much of the change is known. */
function ChangedSpanish({
  source,
  changed,
  children,
}: Pick<Props, 'source' | 'changed' | 'children'>) {
  const { texts } = useWords();
  const before = source.approval?.before;
  if (!before) return <p>{texts.changedUnknown}</p>;
  const isReordered =
    before.size === source.texts.size &&
    [...before].every(([key, text]) => wordsOf(text) === wordsOf(source.texts.get(key) ?? ''));
  return (
    <>
      <p>{texts.changed}</p>
      {changed.length > 0 && (
        <ul>
          <Places texts={changed} />
        </ul>
      )}
      {isReordered && <p>{texts.changedOrder}</p>}
      {children}
    </>
  );
}

type DecisionsProps = { state: TranslationState; isComplete: boolean; onDecided: () => void };

/** Draft, review, approval; and after a change of the Spanish that does not matter, that the translation still holds. */
function Decisions({ state, isComplete, onDecided }: DecisionsProps) {
  const { status, isOutdated, today, digest } = state;
  const { texts } = useWords();
  const { user } = useAuth();
  const { dispatchFields, setModified } = useForm();
  const account: unknown = propertyOf(user, 'name');
  const [by, setBy] = useState(state.by || (typeof account === 'string' ? account : ''));
  const [problem, setProblem] = useState(false);
  const signed = useId();

  const decide = (values: Record<string, string | null>) => {
    for (const [name, value] of Object.entries(values))
      dispatchFields({ type: 'UPDATE', path: `translation.${name}`, value });
    setModified(true);
    onDecided();
  };
  const move = (to: Status) => decide({ status: to, on: fromDay(today), approvedSpanish: null });
  const approve = (stillHolds: string | null) => {
    setProblem(by.trim() === '');
    if (by.trim() === '') return document.getElementById(signed)?.focus();
    decide({
      status: 'approved',
      by: by.trim(),
      on: fromDay(today),
      stillHolds,
      approvedSpanish: digest,
    });
  };
  const isOpen = isOutdated || (status !== 'approved' && status !== 'outdated');

  return (
    <div className="arraigo-translation__decisions">
      {isComplete && isOpen && (
        <>
          <label htmlFor={signed}>{texts.by}</label>
          <input
            id={signed}
            type="text"
            maxLength={120}
            value={by}
            aria-invalid={problem}
            aria-describedby={problem ? `${signed}-problem` : undefined}
            onChange={(event) => setBy(event.target.value)}
          />
          {problem && (
            <p id={`${signed}-problem`} role="alert" className="arraigo-translation__problem">
              {texts.byMissing}
            </p>
          )}
          <p>
            <button
              type="button"
              className="arraigo-translation__approve"
              onClick={() => approve(null)}
            >
              {isOutdated ? texts.approveAgain : texts.approve}
            </button>
          </p>
        </>
      )}
      {isComplete && isOutdated && <StillHolds approve={approve} />}
      <p className="arraigo-translation__moves">
        {status !== 'draft' && (
          <button type="button" onClick={() => move('draft')}>
            {texts.toDraft}
          </button>
        )}
        {status !== 'in-review' && (
          <button type="button" onClick={() => move('in-review')}>
            {texts.toReview}
          </button>
        )}
      </p>
    </div>
  );
}

/** Approves the same English for a Spanish that changed in nothing that it says, with the reason. */
function StillHolds({ approve }: { approve: (reason: string) => void }) {
  const { texts } = useWords();
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState(false);
  const id = useId();
  const hold = () => {
    setProblem(reason.trim() === '');
    if (reason.trim() === '') return document.getElementById(id)?.focus();
    approve(reason.trim());
  };
  return (
    <fieldset>
      <legend>{texts.stillHoldsTitle}</legend>
      <label htmlFor={id}>{texts.reason}</label>
      <textarea
        id={id}
        rows={2}
        maxLength={500}
        value={reason}
        aria-invalid={problem}
        aria-describedby={`${id}-help`}
        onChange={(event) => setReason(event.target.value)}
      />
      <p id={`${id}-help`} className={problem ? 'arraigo-translation__problem' : undefined}>
        {problem ? texts.reasonMissing : texts.reasonHelp}
      </p>
      <p>
        <button type="button" onClick={hold}>
          {texts.stillHolds}
        </button>
      </p>
    </fieldset>
  );
}
