import { numbersIn } from '../../reading/numbers.ts';
import { recordSentences, wordsOf } from '../../reading/recordTexts.ts';
import { allRecords, type Check, type Problem } from '../check.ts';

const gastroLab = /gastro-?lab/i;
const returned = /retorn|return|deport/i;
const keepsApart =
  /jóvenes en general|juventud en general|no (son )?tod[ao]s|sin (distinguir|separar)|young people in general|not all|without (telling|separating)/i;

/** Gastro-Lab serves young people in general: its graduates are not all returnees. */
export const gastroLabGraduates: Check = (snapshot) =>
  allRecords(snapshot).flatMap(({ kind, record }): Problem[] => {
    const place = { kind, code: record.code };
    const text =
      'cuenta como retornadas a todas las personas que egresaron de Gastro-Lab, que atiende a jóvenes en general. Sepárelas.';
    const rows = 'facts' in record ? record.facts : [];
    return [
      ...recordSentences(record)
        .filter(({ path }) => !path.startsWith('facts.'))
        .filter(
          ({ sentence, locale }) => isMixed(sentence) && numbersIn(sentence, locale).length > 0,
        )
        .map(({ field }) => ({ ...place, field, text })),
      ...rows.flatMap((fact, row) =>
        fact.value !== undefined && isMixed(`${wordsOf(fact, 'es')} ${wordsOf(fact, 'en')}`)
          ? [{ ...place, field: `facts.${row}`, text }]
          : [],
      ),
    ];
  });

const isMixed = (words: string) =>
  gastroLab.test(words) && returned.test(words) && !keepsApart.test(words);
