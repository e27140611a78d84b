'use client';

import { Button, useTranslation } from '@payloadcms/ui';
import { useId, useState, type FormEvent } from 'react';
import { languageOf } from '../../refusals/language.ts';
import type { StepAction } from '../../scheduling/plannedStep.ts';
import { dayInWords, hourAt, readTime } from '../../scheduling/plannedTime.ts';
import { askSchedule } from './askSchedule.ts';
import { schedulingTexts } from './schedulingTexts.ts';

type FormProps = {
  action: StepAction;
  record: { kind: string; id: string };
  timeZone: string;
  isPlanned: boolean;
  askAgain: () => void;
};

/** A day and an hour as they are typed, how they are understood, and why they were refused. */
export function PlanForm({ action, record, timeZone, isPlanned, askAgain }: FormProps) {
  const [day, setDay] = useState('');
  const [hour, setHour] = useState('');
  const [refused, setRefused] = useState<string>();
  const reading = useId();
  const { i18n } = useTranslation();
  const texts = schedulingTexts[languageOf({ i18n })];
  const plan = async (event: FormEvent) => {
    event.preventDefault();
    // In React the form of the record is around this one.
    event.stopPropagation();
    const { kind, id } = record;
    const change = { ask: 'plan', kind, record: id, action, day, hour } as const;
    const reason = await askSchedule(change, texts.unanswered);
    setRefused(reason);
    if (reason !== undefined) return;
    // What was typed since it was sent stays.
    setDay((now) => (now === day ? '' : now));
    setHour((now) => (now === hour ? '' : now));
    askAgain();
  };
  const typing = (set: (text: string) => void) => (text: string) => {
    set(text);
    setRefused(undefined);
  };
  return (
    <form onSubmit={(event) => void plan(event)} noValidate>
      <TypedPart
        label={texts.day}
        text={day}
        example="22/11/2026"
        {...{ reading }}
        onText={typing(setDay)}
      />
      <TypedPart
        label={texts.hour}
        text={hour}
        example="09:30"
        {...{ reading }}
        onText={typing(setHour)}
      />
      <Button buttonStyle="secondary" size="small" type="submit">
        {isPlanned ? texts.change : texts.plan}
      </Button>
      <p id={reading} className="arraigo-reading" role="status">
        {refused === undefined && <Reading {...{ day, hour, timeZone }} />}
      </p>
      {refused !== undefined && (
        <p className="arraigo-schedule__problem" role="alert">
          {refused}
        </p>
      )}
    </form>
  );
}

type PartProps = {
  label: string;
  text: string;
  example: string;
  reading: string;
  onText: (text: string) => void;
};

function TypedPart({ label, text, example, reading, onText }: PartProps) {
  return (
    <label>
      {label}
      <input
        type="text"
        autoComplete="off"
        maxLength={60}
        placeholder={example}
        value={text}
        aria-describedby={reading}
        onChange={(event) => onText(event.target.value)}
      />
    </label>
  );
}

/** How what is typed is understood, once there is something in both fields. */
function Reading({ day, hour, timeZone }: { day: string; hour: string; timeZone: string }) {
  const { i18n } = useTranslation();
  const language = languageOf({ i18n });
  if (day.trim() === '' || hour.trim() === '') return null;
  const read = readTime(day, hour, timeZone);
  if ('problem' in read) return read.problem[language];
  const words = `${dayInWords(read.at, timeZone, language)}, ${hourAt(read.at, timeZone)}`;
  return read.isTwice ? `${words}. ${schedulingTexts[language].twice}` : words;
}
