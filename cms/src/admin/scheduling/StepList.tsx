import { kinds } from 'content-models/kinds';
import type { Locale } from 'content-models/locales';
import { hourAt, plannedTimeInWords } from '../../scheduling/plannedTime.ts';
import type { NamedStep } from './namedSteps.ts';
import { schedulingTexts, stepInWords } from './schedulingTexts.ts';
import { StepActions } from './StepActions.tsx';

type ListProps = {
  steps: readonly NamedStep[];
  timeZone: string;
  language: Locale;
  /** The whole time of each, where the list is not of one day. */
  hasDays?: boolean;
};

/** A step that is done so much later than it was planned was made up for. */
const lateMs = 120_000;

/** Steps, a line each: when, what, of which record, by whom, and why not. */
export function StepList({ steps, timeZone, language, hasDays = false }: ListProps) {
  return (
    <ul className={`arraigo-steps${hasDays ? ' arraigo-steps--dated' : ''}`}>
      {steps.map((step) => (
        <li key={step.id} className={`arraigo-steps__step arraigo-steps__step--${step.state}`}>
          <time dateTime={step.at}>
            {hasDays ? plannedTimeInWords(step.at, timeZone, language) : hourAt(step.at, timeZone)}
          </time>
          <StepText {...{ step, timeZone, language }} />
        </li>
      ))}
    </ul>
  );
}

type TextProps = Omit<ListProps, 'steps' | 'hasDays'> & { step: NamedStep };

function StepText({ step, timeZone, language }: TextProps) {
  const { kind, heading, href, name, problem, state } = step;
  const texts = schedulingTexts[language];
  const words = stepInWords(step, language);
  return (
    <div>
      <p>
        <strong>{words}</strong> {href ? <a href={href}>{heading[language]}</a> : heading[language]}
      </p>
      <p className="arraigo-steps__more">
        {kinds[kind].names.one[language]}. {texts.by(name)} {becameInWords()}
      </p>
      {problem && <p className="arraigo-schedule__problem">{problem[language]}</p>}
      {(state === 'waiting' || state === 'failed') && (
        <StepActions step={{ id: step.id, state }} what={`${words} ${heading[language]}`} />
      )}
    </div>
  );

  function becameInWords(): string {
    const { at, settledAt } = step;
    if (state === 'needless') return texts.needless;
    if (state !== 'done' || settledAt === undefined) return '';
    const isLate = Date.parse(settledAt) - Date.parse(at) > lateMs;
    return isLate ? texts.late(plannedTimeInWords(settledAt, timeZone, language)) : '';
  }
}
