import { fieldLabels } from 'content-models/derived/fieldLabels';
import { kinds, siteName } from 'content-models/kinds';
import type { Locale } from 'content-models/locales';
import type { Practice } from 'content-models/records/practice';
import { pathOf } from '../addresses/paths.ts';
import { recordLink } from '../addresses/recordLink.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { describeSource } from '../catalogue/describeSource.ts';
import { comparedLabels, comparedValues, tableColumns } from '../compare/comparedRows.ts';
import type { ComparedTable } from '../compare/comparedTables.ts';
import { useTranslations } from '../language/translate.ts';
import { placesText } from '../mapping/marks.ts';
import { joinedValues } from '../openData/writeCsv.ts';
import { createFootnotes, type Footnotes } from '../record/footnotes.ts';
import { aboutRows, valueText } from './aboutRows.ts';
import type { Cell, Sheet } from '../openData/fileSheets.ts';

/** What a table is written with: the records, the language of its readers, and the public address of the site. */
type Context = { catalogue: Catalogue; locale: Locale; siteUrl: string };

/** The name of the sheet with the table. */
export const comparisonSheet = (locale: Locale): string => useTranslations(locale)('compare.sheet');

/** The workbook of a table of practices: the table as on its page, the sources that it cites, and what it is. */
export function comparisonWorkbook(table: ComparedTable, context: Context): Sheet[] {
  const { catalogue, locale, siteUrl } = context;
  const t = useTranslations(locale);
  const footnotes = createFootnotes((code) => catalogue.record('sources', code));
  const rows = comparisonRows(table.practices, footnotes, context);
  const updatedOn = table.practices
    .map(({ contentUpdatedOn }) => contentUpdatedOn)
    .toSorted()
    .at(-1);
  const url = `${siteUrl}${pathOf(table.page, locale)}`;
  const title = t('compare.of', { name: table.name });
  const { settings } = catalogue;
  return [
    { name: comparisonSheet(locale), bold: 'headings', rows },
    {
      name: siteName('sources')[locale],
      bold: 'headings',
      rows: sourceRows(footnotes, context),
    },
    {
      name: t('workbook.about'),
      bold: 'labels',
      rows: [
        // A table has no images.
        ...aboutRows({ title, settings, updatedOn, url }, locale).filter(
          ([label]) => label !== t('data.images'),
        ),
        [t('workbook.howTo'), t('compare.summary')],
        [undefined, t('data.howTo.values')],
        [undefined, t('data.howTo.figures')],
        [undefined, t('data.howTo.apostrophe')],
      ],
    },
  ];
}

/** The table as on its page, with the code of each practice, the sources of its answers, and where it is read. */
function comparisonRows(
  practices: readonly Practice[],
  footnotes: Footnotes,
  { catalogue, locale, siteUrl }: Context,
): Cell[][] {
  const t = useTranslations(locale);
  const labels = comparedLabels(locale);
  const sources = t('workbook.codeOf', { heading: siteName('sources')[locale] });
  return [
    [
      t('compare.practice'),
      t('workbook.code'),
      fieldLabels('practices', locale)('countries'),
      ...tableColumns.map((key) => labels[key]),
      sources,
      t('workbook.page'),
    ],
    ...practices.map((practice) => {
      const { text, href } = recordLink('practices', practice, locale);
      const values = comparedValues(practice, { catalogue, locale, footnotes });
      const cells = tableColumns.map((key) => values[key] ?? []);
      const called = cells.flat().flatMap(({ calls = [] }) => calls.map(({ number }) => number));
      return [
        text,
        practice.code,
        placesText(practice.countries, locale),
        ...cells.map((answers) =>
          answers.length > 0 ? joinedValues(answers.map(valueText)) : t('notStated'),
        ),
        joinedValues(codesOf([...new Set(called)], footnotes)),
        `${siteUrl}${href}`,
      ];
    }),
  ];
}

/** The codes of the sources with these numbers. */
function codesOf(numbers: readonly number[], footnotes: Footnotes): string[] {
  return footnotes
    .sources([])
    .filter(({ number }) => numbers.includes(number))
    .map(({ source }) => source.code);
}

function sourceRows(footnotes: Footnotes, { catalogue, locale }: Context): Cell[][] {
  const t = useTranslations(locale);
  const institutionName = (code: string) => catalogue.record('institutions', code).name;
  return [
    [
      t('workbook.code'),
      kinds.sources.names.one[locale],
      t('workbook.what'),
      fieldLabels('sources', locale)('url'),
    ],
    ...footnotes.sources([]).map(({ source }) => {
      const { title, details, href } = describeSource(source, locale, institutionName);
      return [source.code, title.value, details, href];
    }),
  ];
}
