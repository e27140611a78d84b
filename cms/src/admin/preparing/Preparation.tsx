'use client';

import {
  ConfirmationModal,
  useDocumentInfo,
  useForm,
  useModal,
  useTranslation,
} from '@payloadcms/ui';
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
  const { id } = useDocumentInfo();
  const { i18n } = useTranslation();
  const texts = preparingTexts[languageOf({ i18n })];
  const missing = usePreparation();
  return (
    <section className="arraigo-preparation" aria-labelledby="preparation-title">
      <h2 id="preparation-title">{texts.title}</h2>
      <p role="status">{summary()}</p>
      {Array.isArray(missing) &&
        byTab(missing).map(([tab, problems]) => (
          <div key={tab}>
            <h3>{tab === '' ? texts.elsewhere : tab}</h3>
            <ul>
              {problems.map((problem) => (
                <Entry key={problem.message} problem={problem} />
              ))}
            </ul>
          </div>
        ))}
      {Array.isArray(missing) && <MarkAll key={id} unanswered={missing.filter(isUnanswered)} />}
    </section>
  );

  function summary(): string {
    if (missing === 'new') return texts.notYet;
    if (missing === 'waiting') return '…';
    if (missing === 'away') return texts.unknown;
    return missing.length === 0 ? texts.ready : texts.left(missing.length);
  }
}

const isUnanswered = (problem: Missing) => problem.isUnanswered === true;

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

/** Ticks "not stated" at each question without an answer, after asking. */
function MarkAll({ unanswered }: { unanswered: readonly Missing[] }) {
  const { dispatchFields, getFields, setModified } = useForm();
  const { toggleModal } = useModal();
  const { i18n } = useTranslation();
  const texts = preparingTexts[languageOf({ i18n })];
  if (unanswered.length === 0) return null;
  const modal = 'mark-unanswered';

  const mark = () => {
    const fields = getFields();
    for (const { path } of unanswered) {
      const box = notStatedName(path);
      // Somebody may have typed an answer since.
      if (box in fields && isEmpty(fields[path]?.value))
        dispatchFields({ type: 'UPDATE', path: box, value: true });
    }
    setModified(true);
  };

  return (
    <>
      <button
        type="button"
        className="arraigo-preparation__mark"
        onClick={() => toggleModal(modal)}
      >
        {texts.markAll(unanswered.length)}
      </button>
      <ConfirmationModal
        heading={texts.markTitle}
        body={texts.mark(unanswered.map(({ label }) => `«${label}»`).join(', '))}
        modalSlug={modal}
        onConfirm={mark}
      />
    </>
  );
}

/** The value of a field in the form: a list has the number of its rows. */
function isEmpty(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === '' ||
    value === 0 ||
    (Array.isArray(value) && value.length === 0)
  );
}
