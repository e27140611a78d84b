import type { Locale } from 'content-models/locales';
import type { Payload } from 'payload';
import { timeZoneOf } from '../../publication/today.ts';
import { calendarPath } from '../../scheduling/calendar.ts';
import { openSteps } from '../../scheduling/PlannedSteps.ts';
import { plannedTimeInWords } from '../../scheduling/plannedTime.ts';
import { namedSteps } from './namedSteps.ts';
import './scheduling.css';
import { schedulingTexts, stepAtTime } from './schedulingTexts.ts';
import { StepList } from './StepList.tsx';

type WorkProps = { payload: Payload; language: Locale };

/** What was planned and could not be done, above the cards of the home. */
export async function FailedSteps({ payload, language }: WorkProps) {
  const steps = (await openSteps(payload)).filter(({ state }) => state === 'failed');
  if (steps.length === 0) return null;
  return (
    <div className="arraigo-notice">
      <h2>{schedulingTexts[language].failedTitle}</h2>
      <StepList
        steps={await namedSteps(payload, steps)}
        timeZone={timeZoneOf(payload)}
        hasDays
        language={language}
      />
    </div>
  );
}

/** So many are named at home; the calendar has all. */
const mostNamed = 5;

/** What is published and unpublished next, as a card of the home. */
export async function NextSteps({ payload, language }: WorkProps) {
  const waiting = (await openSteps(payload)).filter(({ state }) => state === 'waiting');
  const steps = await namedSteps(payload, waiting.slice(0, mostNamed));
  const texts = schedulingTexts[language];
  const timeZone = timeZoneOf(payload);
  return (
    <div className="arraigo-home__card">
      <h2>{texts.calendar}</h2>
      {steps.length === 0 && <p>{texts.nothingPlanned}</p>}
      <ul>
        {steps.map((step) => (
          <li key={step.id}>
            <a href={step.href}>{step.heading[language]}</a>
            {stepAtTime(step, plannedTimeInWords(step.at, timeZone, language), language)}
          </li>
        ))}
      </ul>
      <p>
        <a href={`/admin${calendarPath}`}>
          {texts.toCalendar}
          {waiting.length > mostNamed && ` (${waiting.length})`}
        </a>
      </p>
    </div>
  );
}
