import type { Locale } from 'content-models/locales';
import { withoutDates } from '../reading/dates.ts';
import { documentNumbers, withoutDocuments } from '../reading/documentNumbers.ts';
import { evidenceOf, type Evidence } from '../reading/evidence.ts';
import { numbersIn, type WrittenNumber } from '../reading/numbers.ts';
import { recordTexts } from '../reading/recordTexts.ts';
import { allRecords, type AnyRecord, type Check, type Problem } from './check.ts';
import type { Snapshot } from 'content-models/snapshot/snapshot';

/** Fields that are evidence themselves, or names; everything else tells, and must be proved. */
const evidenceFields =
  /^(facts|costs|evaluations|announcements|legalBasis|legalFramework|figures\.\d+\.(scope|series))(\.|$)/;

/** Records without a story of their own: their texts are names and descriptions of documents. */
const named: readonly AnyRecord['kind'][] = ['institutions', 'sources', 'media'];

/** Records that say one thing, or an agenda, after the sources that they name: they are facts themselves. */
const evident: readonly AnyRecord['kind'][] = ['progress', 'events'];

/**
 * Every number in a text has a source: it is among the rows of the record that name theirs, or in a paragraph that
 * cites one. Dates are exempt, and so are the numbers of laws and documents that the record's legal basis or sources name.
 */
export const numbersHaveFacts: Check = (snapshot) =>
  allRecords(snapshot)
    .filter(({ kind }) => !named.includes(kind) && !evident.includes(kind))
    .flatMap((entry) => unprovedNumbers(entry, snapshot));

function unprovedNumbers(entry: AnyRecord, snapshot: Snapshot): Problem[] {
  const { kind, record } = entry;
  const evidence = evidenceOf(entry);
  const documents = documentNumbers(normsOf(entry), citedSources(entry, snapshot));
  return recordTexts(record)
    .filter(({ path }) => !evidenceFields.test(path))
    .flatMap(({ words, locale, field }) => {
      const text = withoutDocuments(withoutDates(words, locale), documents);
      return numbersIn(text, locale)
        .filter((number) => !isYear(number, text) && !isProved(number, evidence, locale))
        .map(({ written }) => ({
          kind,
          code: record.code,
          field,
          text: `«${written}» no tiene fuente. Añádalo como dato o cite la fuente en su párrafo, o quítelo del texto.`,
        }));
    });
}

function normsOf({ record }: AnyRecord) {
  return [
    ...('legalBasis' in record ? record.legalBasis : []),
    ...('legalFramework' in record ? record.legalFramework : []),
  ];
}

function citedSources({ record }: AnyRecord, snapshot: Snapshot) {
  const codes = 'sources' in record ? record.sources : [];
  return snapshot.sources.filter(({ code }) => codes.includes(code));
}

function isProved(
  { value, written }: WrittenNumber,
  { values, wording }: Evidence,
  locale: Locale,
): boolean {
  if (value === undefined) return wording[locale].includes(written.toLowerCase());
  return values.has(value);
}

const counted =
  /^\s+(?:personas|migrantes|retorn|deport|mujeres|hombres|niñ|adolescentes|jóvenes|familias|unidades|empleos|dólares|casos|people|persons|migrants|return|deport|women|men|children|adolescents|young|families|units|jobs|dollars|cases)|^\s*%/iu;

/** A bare year («en 2016») is a date, unless it counts something («2000 personas»). */
function isYear({ written, end }: WrittenNumber, text: string): boolean {
  return /^(19[5-9]\d|20\d\d)$/.test(written) && !counted.test(text.slice(end));
}
