'use client';

import { Button, useTranslation } from '@payloadcms/ui';
import { useId, useState, type FormEvent } from 'react';
import { languageOf } from '../../refusals/language.ts';
import { settingsPath } from '../settingsPath.ts';
import { contentLicences } from './contentLicences.ts';
import { operatorTexts, type OperatorPart } from './operatorTexts.ts';
import { saveOperator, savePutOff, type OperatorAnswers, type Refused } from './saveOperator.ts';
import './operator.css';

type Written = Partial<Record<OperatorPart, string>>;

/** The question of the first start, with a field for each thing that is not said yet. */
export function OperatorForm({ missing }: { missing: OperatorPart[] }) {
  const { i18n } = useTranslation();
  const texts = operatorTexts[languageOf({ i18n })];
  const [written, setWritten] = useState<Written>({});
  const [refused, setRefused] = useState<Refused>([]);
  const [outcome, setOutcome] = useState<string>();
  const heading = useId();
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const answers = answersIn(written);
    const problems =
      Object.keys(answers).length === 0
        ? [{ message: texts.nothing }]
        : await saveOperator(answers, texts.unanswered);
    setRefused(problems);
    if (problems.length === 0) setOutcome(texts.saved);
  };
  const later = async () => {
    if (await savePutOff(new Date())) setOutcome(texts.isPutOff);
    else setRefused([{ message: texts.unanswered }]);
  };
  const settings = <a href={settingsPath}>{texts.settings}</a>;
  return (
    <section className="arraigo-operator" aria-labelledby={heading}>
      <h2 id={heading}>{texts.title}</h2>
      <div role="status">
        {outcome !== undefined && (
          <p>
            {outcome} {settings}
          </p>
        )}
      </div>
      {outcome === undefined && (
        <form onSubmit={(event) => void save(event)} noValidate>
          <p>{texts.intro}</p>
          {missing.map((part) => (
            <Question
              key={part}
              part={part}
              value={written[part] ?? ''}
              problem={refused.find(({ path }) => path?.startsWith(part))?.message}
              onValue={(value) => setWritten((before) => ({ ...before, [part]: value }))}
            />
          ))}
          <Others refused={refused} missing={missing} />
          <div className="arraigo-operator__end">
            <Button type="submit" size="medium">
              {texts.save}
            </Button>
            <Button buttonStyle="secondary" size="medium" onClick={() => void later()}>
              {texts.putOff}
            </Button>
            {settings}
          </div>
        </form>
      )}
    </section>
  );
}

/** What was refused and belongs to no field that is on the page. */
function Others({ refused, missing }: { refused: Refused; missing: OperatorPart[] }) {
  const others = refused.filter(({ path }) => !missing.some((part) => path?.startsWith(part)));
  if (others.length === 0) return null;
  return (
    <p className="arraigo-operator__problem" role="alert">
      {others.map(({ message }) => message).join(' ')}
    </p>
  );
}

type QuestionProps = {
  part: OperatorPart;
  value: string;
  problem: string | undefined;
  onValue: (value: string) => void;
};

function Question({ part, value, problem, onValue }: QuestionProps) {
  const { i18n } = useTranslation();
  const texts = operatorTexts[languageOf({ i18n })];
  const id = useId();
  const common = {
    id,
    value,
    'aria-describedby': `${id}-help`,
    'aria-invalid': problem !== undefined,
  };
  return (
    <div className="arraigo-operator__question">
      <label htmlFor={id}>{texts[part]}</label>
      {part === 'contentLicence' ? (
        <select {...common} onChange={(event) => onValue(event.target.value)}>
          <option value="">{texts.undecided}</option>
          {contentLicences.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      ) : (
        <input
          {...common}
          type="text"
          autoComplete="off"
          maxLength={200}
          onChange={(event) => onValue(event.target.value)}
        />
      )}
      <p id={`${id}-help`}>
        {problem !== undefined && (
          <span className="arraigo-operator__problem" role="alert">
            {problem}{' '}
          </span>
        )}
        {texts[`${part}Help`]}
      </p>
    </div>
  );
}

function answersIn({ operatorName, contactAddress, contentLicence }: Written): OperatorAnswers {
  const name = operatorName?.trim();
  const contact = contactAddress?.trim();
  const licence = contentLicences.find((each) => each.name === contentLicence);
  return {
    ...(name && { operatorName: name }),
    ...(contact && { contactAddress: contact }),
    ...(licence && { contentLicence: licence }),
  };
}
