import { numbersIn } from '../../reading/numbers.ts';
import { recordTexts } from '../../reading/recordTexts.ts';
import { allRecords, type Check, type Problem } from '../check.ts';

/** A ministry printed this as the returns to Guatemala of seven months: more than the institute counts in the year. */
const misprint = 91_821;

/** The total of three countries that was printed as that of one is used nowhere. */
export const midesTotalIsUnused: Check = (snapshot) =>
  allRecords(snapshot).flatMap(({ kind, record }): Problem[] => {
    const figures = 'figures' in record ? record.figures.map(({ value }) => value) : [];
    const written = recordTexts(record).flatMap(({ words, locale }) =>
      numbersIn(words, locale).map(({ value }) => value),
    );
    return [...figures, ...written].includes(misprint)
      ? [
          {
            kind,
            code: record.code,
            field: 'figures',
            text: 'usa los 91,821 retornos que un ministerio imprimió para Guatemala; son de varios países. Quítelos.',
          },
        ]
      : [];
  });
