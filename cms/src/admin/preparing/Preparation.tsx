'use client';

import {
  ConfirmationModal,
  useForm,
  useFormFields,
  useModal,
  useTranslation,
} from '@payloadcms/ui';
import { hasValue } from 'content-models/rules/answered';
import type { FormState } from 'payload';
import { useId } from 'react';
import { notStatedName } from '../../records/values.ts';
import { languageOf } from '../../refusals/language.ts';
import { focusField } from '../saving/focusField.ts';
import { preparingTexts } from './preparingTexts.ts';
import { usePreparation, type Missing } from './usePreparation.ts';

/**
 * Beside the form of a record: what is missing for its publication, in the order of the form. Each entry leads to its
 * field, or to the record that has to be published first.
 */
export function Preparation() {
  const { i18n } = useTranslation();
  const texts = preparingTexts[languageOf({ i18n })];
  const prepared = usePreparation();
  const missing = typeof prepared === 'string' ? [] : prepared.problems;
  return (
    <section className="arraigo-preparation" aria-labelledby="preparation-title">
      <h2 id="preparation-title">{texts.title}</h2>
      <p role="status">{summary()}</p>
      {typeof prepared !== 'string' && prepared.held && (
        <div className="arraigo-preparation__held">
          <p>{prepared.held.outcome}</p>
          <ul>
            {prepared.held.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
      {byTab(missing).map(([tab, problems]) => (
        <div key={tab}>
          <h3>{tab === '' ? texts.elsewhere : tab}</h3>
          <ul>
            {problems.map((problem) => (
              <Entry key={problem.message} problem={problem} />
            ))}
          </ul>
        </div>
      ))}
      <MarkAll labels={labelsOf(missing)} />
      {typeof prepared !== 'string' && prepared.advice && (
        <p className="arraigo-preparation__advice">
          <strong>{texts.advice}</strong> {prepared.advice}
        </p>
      )}
    </section>
  );

  function summary(): string {
    if (prepared === 'new') return texts.notYet;
    if (prepared === 'waiting') return '…';
    if (prepared === 'away') return texts.unknown;
    return missing.length === 0 ? texts.ready : texts.left(missing.length);
  }
}

/** The labels of the questions without an answer, by their path. */
function labelsOf(missing: readonly Missing[]): ReadonlyMap<string, string> {
  const unanswered = missing.filter((problem) => problem.isUnanswered);
  return new Map(unanswered.map(({ path, label }) => [path, label]));
}

/** In the order of the form; what has no tab comes last. */
function byTab(missing: readonly Missing[]): [string, Missing[]][] {
  const groups = Map.groupBy(missing, ({ tab }) => tab ?? '');
  return [...groups].sort(([one], [other]) => Number(one === '') - Number(other === ''));
}

function Entry({ problem }: { problem: Missing }) {
  const { i18n } = useTranslation();
  const texts = preparingTexts[languageOf({ i18n })];
  const { path, tab, label, reason, message, record } = problem;
  return (
    <li>
      <button type="button" title={message} onClick={() => focusField(path, tab)}>
        {label}
      </button>{' '}
      {firstSentence(reason)}
      {record && (
        <>
          {' '}
          <a href={`/admin/collections/${record.collection}/${record.id}`} target="_blank">
            {texts.open}
          </a>
        </>
      )}
    </li>
  );
}

/** What is wrong; what to do about it is in the notice and in the tooltip. */
const firstSentence = (text: string) => text.split(/\.(?:\s|$)/, 1)[0] ?? text;

/**
 * Ticks "not stated" at each question without an answer, after asking: those of the form as it is, so that it works
 * before the first save and does not overwrite what was typed since the last one.
 */
function MarkAll({ labels }: { labels: ReadonlyMap<string, string> | undefined }) {
  const { dispatchFields, setModified } = useForm();
  const unanswered = useFormFields(([fields]) => unansweredIn(fields).join(' '));
  const { toggleModal } = useModal();
  const { i18n } = useTranslation();
  const texts = preparingTexts[languageOf({ i18n })];
  const modal = `mark-unanswered${useId()}`;
  if (unanswered === '') return null;
  const questions = unanswered.split(' ');

  const mark = () => {
    for (const question of questions)
      dispatchFields({ type: 'UPDATE', path: notStatedName(question), value: true });
    setModified(true);
  };

  return (
    <>
      <button
        type="button"
        className="arraigo-preparation__mark"
        onClick={() => toggleModal(modal)}
      >
        {texts.markAll(questions.length)}
      </button>
      <ConfirmationModal
        heading={texts.markTitle}
        body={texts.mark(questions.flatMap((question) => labels?.get(question) ?? []))}
        modalSlug={modal}
        onConfirm={mark}
      />
    </>
  );
}

/** The questions with neither a value nor the mark. */
function unansweredIn(fields: FormState): string[] {
  const suffix = notStatedName('');
  return Object.keys(fields)
    .filter((path) => path.endsWith(suffix) && fields[path]?.value !== true)
    .map((path) => path.slice(0, -suffix.length))
    .filter((question) => question in fields && isEmpty(fields[question]?.value));
}

/** The value of a field in the form: a list has the number of its rows. */
function isEmpty(value: unknown): boolean {
  return value === 0 || !hasValue(value);
}
