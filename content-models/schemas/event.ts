import { z } from 'zod';
import { linkTo } from '../fields/links.ts';
import { answers, notStatedList } from '../rules/answered.ts';
import { translationMatches } from '../rules/translation.ts';
import { addressees } from '../vocabulary/addressees.ts';
import { eventStandings } from '../vocabulary/eventStandings.ts';
import { objectiveScopes } from '../vocabulary/objectiveScopes.ts';
import { workingGroups } from '../vocabulary/workingGroups.ts';
import { codeList, ownCode, rowId } from './codes.ts';
import { clockTime, day } from './dates.ts';
import { localized, localizedText, text } from './localized.ts';
import { recordDates } from './recordDates.ts';
import { richText } from './richText.ts';
import { translation } from './translation.ts';

/** The ◇ fields: each has a value or stands in `notStated`, never both. */
export const eventAnswers = ['place', 'host', 'outcome'] as const;

/** A statement about the event with its place in the source. */
const statement = { id: rowId, text: localizedText(800), locator: text(120).optional() };

/** One day of the agenda; `sicNote` where the source dates it wrongly. */
const agendaDay = z.strictObject({
  id: rowId,
  date: day,
  title: localizedText(200),
  moderator: localizedText(200).optional(),
  sicNote: localizedText(300).optional(),
});

/** One point of a day's agenda. Speakers are institutions or roles, as the source names them. */
const session = z.strictObject({
  id: rowId,
  date: day,
  start: clockTime,
  end: clockTime.optional(),
  title: localizedText(300),
  moderator: localizedText(200).optional(),
  speakers: localizedText(400).optional(),
  streamed: z.boolean().default(false),
  workingGroup: workingGroups.schema.optional(),
});

/** A document of the event, with its table of contents where that is all that was read. */
const eventDocument = z.strictObject({
  id: rowId,
  source: linkTo('sources'),
  note: localizedText(400),
  contents: z
    .array(z.strictObject({ id: rowId, title: localizedText(200), pages: text(30).optional() }))
    .default([]),
});

/**
 * An event, `EV-0000`. `standing` says how it is known: one that is told after an agenda is told as planned, and
 * what became of it is known only as far as `outcome` says.
 */
export const eventSchema = z
  .strictObject({
    code: ownCode.events,
    title: localizedText(200),
    summary: localizedText(400),
    standing: eventStandings.schema,
    startDate: day,
    endDate: day,
    place: localizedText(200).optional(),
    host: linkTo('institutions').optional(),

    objectives: z
      .array(z.strictObject({ ...statement, scope: objectiveScopes.schema }))
      .default([]),
    method: localized(richText).optional(),
    days: z.array(agendaDay).default([]),
    sessions: z.array(session).default([]),
    groups: z
      .array(
        z.strictObject({
          ...statement,
          group: workingGroups.schema,
          moderator: localizedText(200).optional(),
        }),
      )
      .default([]),
    expectedResults: z.array(z.strictObject(statement)).default([]),
    participants: z
      .array(z.strictObject({ ...statement, addressee: addressees.schema.optional() }))
      .default([]),
    documents: z.array(eventDocument).default([]),
    outcome: localized(richText).optional(),
    discrepancies: localized(richText).optional(),
    sources: codeList(linkTo('sources')).min(1),

    translation,
    notStated: notStatedList(eventAnswers),
    ...recordDates,
  })
  .superRefine(...answers(eventAnswers))
  .superRefine(translationMatches)
  .superRefine((event, context) => {
    if (event.endDate < event.startDate) {
      context.addIssue({ code: 'custom', path: ['endDate'], params: { rule: 'endBeforeStart' } });
    }
    const dates = event.days.map(({ date }) => date);
    for (const [row, { date }] of event.sessions.entries()) {
      if (dates.includes(date)) continue;
      const params = { rule: 'sessionOutsideDays' };
      context.addIssue({ code: 'custom', path: ['sessions', row, 'date'], params });
    }
  });

export type Event = z.infer<typeof eventSchema>;
