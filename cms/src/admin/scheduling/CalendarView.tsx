import type { Locale } from 'content-models/locales';
import type { AdminViewServerProps } from 'payload';
import { timeZoneOf } from '../../publication/today.ts';
import { languageOf } from '../../refusals/language.ts';
import { isPublisherThere } from '../../releasing/PublisherLease.ts';
import { byDay, calendarPath } from '../../scheduling/calendar.ts';
import { openSteps, pastSteps } from '../../scheduling/PlannedSteps.ts';
import { dayInWords, zoneInWords } from '../../scheduling/plannedTime.ts';
import { OwnView, requireSignedIn } from '../OwnView.tsx';
import { namedSteps, type NamedStep } from './namedSteps.ts';
import './scheduling.css';
import { schedulingTexts } from './schedulingTexts.ts';
import { StepList } from './StepList.tsx';

/** Admin view that lists by day what is published and unpublished by itself, what could not be, and what was. */
export async function CalendarView(view: AdminViewServerProps) {
  const { req } = view.initPageResult;
  const { payload } = req;
  requireSignedIn(view.initPageResult, calendarPath);
  const steps = await namedSteps(payload, await openSteps(payload));
  const past = await namedSteps(payload, (await pastSteps(payload)).toReversed());
  const hasPublisher = await isPublisherThere(payload);
  const place = { timeZone: timeZoneOf(payload), language: languageOf(req) };
  return (
    <OwnView {...view}>
      <Calendar {...{ steps, past, hasPublisher, ...place }} />
    </OwnView>
  );
}

type CalendarProps = {
  /** Those that are waiting and those that were refused. */
  steps: readonly NamedStep[];
  past: readonly NamedStep[];
  hasPublisher: boolean;
  timeZone: string;
  language: Locale;
};

function Calendar({ steps, past, hasPublisher, timeZone, language }: CalendarProps) {
  const texts = schedulingTexts[language];
  const failed = steps.filter(({ state }) => state === 'failed');
  const waiting = steps.filter(({ state }) => state === 'waiting');
  const zone = zoneInWords(new Date().toISOString(), timeZone, language);
  return (
    <section className="gutter--left gutter--right arraigo-calendar">
      <h1>{texts.calendar}</h1>
      <p>
        {texts.calendarIntro(zone)} {texts.howTo}
      </p>
      {!hasPublisher && <p className="arraigo-schedule__warning">{texts.noPublisher}</p>}
      {failed.length > 0 && (
        <>
          <h2>{texts.failedTitle}</h2>
          <StepList steps={failed} hasDays {...{ timeZone, language }} />
        </>
      )}
      <h2>{texts.comingTitle}</h2>
      {waiting.length === 0 && <p>{texts.nothingPlanned}</p>}
      <Days steps={waiting} {...{ timeZone, language }} />
      {past.length > 0 && (
        <>
          <h2>{texts.pastTitle}</h2>
          <Days steps={past} {...{ timeZone, language }} />
        </>
      )}
    </section>
  );
}

function Days({
  steps,
  timeZone,
  language,
}: Pick<CalendarProps, 'steps' | 'timeZone' | 'language'>) {
  return byDay(steps, timeZone).map((ofDay) => (
    <section key={ofDay[0]?.id} className="arraigo-calendar__day">
      <h3>{ofDay[0] && dayInWords(ofDay[0].at, timeZone, language)}</h3>
      <StepList steps={ofDay} {...{ timeZone, language }} />
    </section>
  ));
}
