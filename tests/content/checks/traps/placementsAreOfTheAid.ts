import { recordSentences } from '../../reading/recordTexts.ts';
import { allRecords, type Check } from '../check.ts';

/** The thesis on Repatriados Trabajando counts 1.3% of the aid as placements, not 1.3% of the people. */
export const placementsAreOfTheAid: Check = (snapshot) =>
  allRecords(snapshot).flatMap(({ kind, record }) =>
    recordSentences(record)
      .filter(
        ({ sentence }) =>
          /(?<![\d.,])1[.,]3\s?%/.test(sentence) &&
          !/(?<!\p{L})(?:ayuda|aid)(?!\p{L})/iu.test(sentence),
      )
      .map(({ field }) => ({
        kind,
        code: record.code,
        field,
        text: 'da el 1.3% sin decir de qué: la tesis lo cuenta sobre la ayuda, no sobre las personas. Dígalo.',
      })),
  );
