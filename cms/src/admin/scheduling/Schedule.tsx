'use client';

import { FormSubmit, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useState } from 'react';
import { propertyOf } from '../../records/values.ts';
import { languageOf } from '../../refusals/language.ts';
import { plannedTimeInShort } from '../../scheduling/plannedTime.ts';
import './scheduling.css';
import { ScheduleDialog } from './ScheduleDialog.tsx';
import { schedulingTexts, stepInWords } from './schedulingTexts.ts';
import { useSchedule } from './useSchedule.ts';

/** Beside the buttons of a record: when it is published or unpublished next, that it was not, and the way to plan it. */
export function Schedule() {
  const { collectionSlug = '', id, isTrashed, savedDocumentData } = useDocumentInfo();
  const { schedule, askAgain } = useSchedule();
  const [isOpen, setOpen] = useState(false);
  const { i18n } = useTranslation();
  const language = languageOf({ i18n });
  if (id === undefined || isTrashed || !schedule) return null;
  const texts = schedulingTexts[language];
  const { steps, timeZone } = schedule;
  const next = steps.find(({ state }) => state === 'failed') ?? steps[0];
  const code = propertyOf(savedDocumentData, 'code');
  return (
    <>
      <span className="arraigo-scheduled" role="status">
        {next && (
          <span className={`arraigo-scheduled--${next.state}`}>
            {stepInWords(next, language)}
            <span>{plannedTimeInShort(next.at, timeZone, language)}</span>
            {steps.length > 1 && <span>{texts.more(steps.length - 1)}</span>}
          </span>
        )}
      </span>
      <FormSubmit
        buttonId="action-schedule"
        buttonStyle="secondary"
        onClick={() => setOpen(true)}
        size="medium"
        type="button"
      >
        {texts.open}
      </FormSubmit>
      {isOpen && (
        <ScheduleDialog
          record={{
            kind: collectionSlug,
            id: String(id),
            name: typeof code === 'string' ? code : '',
          }}
          schedule={schedule}
          askAgain={askAgain}
          close={() => setOpen(false)}
        />
      )}
    </>
  );
}
