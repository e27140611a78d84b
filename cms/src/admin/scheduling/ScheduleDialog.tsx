'use client';

import { Button, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useEffect, useId, useRef } from 'react';
import { createPortal } from 'react-dom';
import { languageOf } from '../../refusals/language.ts';
import { calendarPath } from '../../scheduling/calendar.ts';
import {
  stepActions,
  type PlannedStep,
  type Schedule,
  type StepAction,
} from '../../scheduling/plannedStep.ts';
import { plannedTimeInWords, zoneInWords } from '../../scheduling/plannedTime.ts';
import { PlanForm } from './PlanForm.tsx';
import { schedulingTexts, stepAtTime } from './schedulingTexts.ts';
import { StepActions } from './StepActions.tsx';

type PlannedRecord = { kind: string; id: string; name: string };

type DialogProps = {
  record: PlannedRecord;
  schedule: Schedule;
  askAgain: () => void;
  close: () => void;
};

/** When a record is published and unpublished by itself, and the fields in which that is planned. */
export function ScheduleDialog({ record, schedule, askAgain, close }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const { hasPublishPermission } = useDocumentInfo();
  const { i18n } = useTranslation();
  const language = languageOf({ i18n });
  const texts = schedulingTexts[language];
  const { timeZone, hasPublisher, steps } = schedule;
  useEffect(() => dialog.current?.showModal(), []);
  const now = new Date().toISOString();
  // Published progress is kept: there is nothing to unpublish.
  const actions = record.kind === 'progress' ? (['publish'] as const) : stepActions;
  return createPortal(
    <dialog ref={dialog} className="arraigo-schedule" aria-labelledby={title} onClose={close}>
      <h2 id={title}>{texts.title(record.name)}</h2>
      <p>{texts.newest}</p>
      <p>
        {texts.clock(
          zoneInWords(now, timeZone, language),
          plannedTimeInWords(now, timeZone, language),
        )}
      </p>
      {!hasPublisher && <p className="arraigo-schedule__warning">{texts.noPublisher}</p>}
      {actions.map((action) => (
        <Planning
          key={action}
          {...{ action, record, timeZone, askAgain }}
          step={steps.find((step) => step.action === action)}
          mayPlan={hasPublishPermission ?? false}
        />
      ))}
      <p className="arraigo-schedule__end">
        <a href={`/admin${calendarPath}`}>{texts.toCalendar}</a>
        <Button buttonStyle="secondary" size="small" onClick={() => dialog.current?.close()}>
          {texts.close}
        </Button>
      </p>
    </dialog>,
    document.body,
  );
}

type PlanningProps = {
  action: StepAction;
  record: PlannedRecord;
  step: PlannedStep | undefined;
  timeZone: string;
  mayPlan: boolean;
  askAgain: () => void;
};

function Planning({ action, record, step, timeZone, mayPlan, askAgain }: PlanningProps) {
  const { i18n } = useTranslation();
  const language = languageOf({ i18n });
  const texts = schedulingTexts[language];
  return (
    <section className="arraigo-schedule__action" aria-label={texts.ask[action]}>
      <h3>{texts.ask[action]}</h3>
      <div role="status">{step ? <Step step={step} /> : <p>{texts.nothingPlanned}</p>}</div>
      {step && mayPlan && <StepActions step={step} what={texts.ask[action]} onDone={askAgain} />}
      {mayPlan && (
        <PlanForm {...{ action, record, timeZone, askAgain }} isPlanned={step !== undefined} />
      )}
    </section>
  );

  function Step({ step: { at, name, problem, state } }: { step: PlannedStep }) {
    const time = plannedTimeInWords(at, timeZone, language);
    const isDue = state === 'waiting' && Date.parse(at) <= Date.now();
    return (
      <>
        <p>
          <strong>{stepAtTime({ action, state }, time, language)}.</strong> {texts.by(name)}{' '}
          {isDue && texts.due}
        </p>
        {problem && <p className="arraigo-schedule__problem">{problem[language]}</p>}
      </>
    );
  }
}
