import { fieldLabels } from 'content-models/derived/fieldLabels';
import type { Locale } from 'content-models/locales';
import type { RoadmapItem } from 'content-models/records/roadmapItem';
import { addressees } from 'content-models/vocabulary/addressees';
import { countries } from 'content-models/vocabulary/countries';
import { horizons } from 'content-models/vocabulary/horizons';
import { originKinds } from 'content-models/vocabulary/originKinds';
import { progressStatuses } from 'content-models/vocabulary/progressStatuses';
import { createFootnotes, type Call, type Footnotes } from '../record/footnotes.ts';
import { formatDate, formatNumber } from '../language/formats.ts';
import { useTranslations } from '../language/translate.ts';
import { institutionLink } from '../record/institutionLink.ts';
import { localize, type Localized } from '../language/localize.ts';
import { pathOf } from '../addresses/paths.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import {
  dateValue,
  filledRows,
  listsUnknown,
  termValues,
  textValue,
  unknownValue,
  type SheetRow,
  type SheetValue,
} from '../record/factSheet.ts';
import { assembleTimeline } from './assembleTimeline.ts';

/** A step with its expected evidence and, if a source gives it, its date. */
export type AssembledMilestone = {
  title: Localized;
  evidence: Localized | undefined;
  due: string | undefined;
  calls: Call[];
};

/** Prepares the page of an action, in reading order. */
export function assembleItem(item: RoadmapItem, catalogue: Catalogue, locale: Locale) {
  const label = fieldLabels('roadmapItems', locale);
  const footnotes = createFootnotes((code) => catalogue.record('sources', code));
  const sheet = sheetRows(item, catalogue, locale, footnotes);
  const milestones = item.milestones.map((milestone): AssembledMilestone => ({
    title: localize(milestone.title, locale),
    evidence: milestone.expectedEvidence && localize(milestone.expectedEvidence, locale),
    due: milestone.due && formatDate(milestone.due, locale),
    calls: milestone.source ? [footnotes.call(milestone.source)] : [],
  }));
  const indicators = item.indicators.map((indicator) =>
    indicatorRows(indicator, locale, footnotes),
  );
  return {
    sheet,
    milestones,
    indicators,
    unknown: listsUnknown(item.notStated) ? item.notStated.map(label) : [],
    statuses: statusRows(item, catalogue, locale),
    timeline: assembleTimeline(item, catalogue, locale, footnotes),
    sources: footnotes.sources(item.sources),
  };
}

function sheetRows(
  item: RoadmapItem,
  catalogue: Catalogue,
  locale: Locale,
  footnotes: Footnotes,
): SheetRow[] {
  const label = fieldLabels('roadmapItems', locale);
  const unknown = unknownValue(item.notStated, locale);
  const backing = (field: RoadmapItem['backing'][number]['field']) =>
    backingOf(
      item.backing.filter((row) => row.field === field),
      footnotes,
    );
  const institution = (code: string) =>
    institutionLink(catalogue.record('institutions', code), locale);
  const backedDate = (field: 'startDate' | 'dueDate'): SheetValue[] =>
    dateValue(item[field], locale).map((value) => ({ ...value, ...backing(field) }));

  return filledRows([
    {
      label: label('origin'),
      values: [{ text: originKinds.label(item.origin, locale) }],
    },
    {
      label: label('countries'),
      values: item.countries.map((country) => ({
        text: countries.label(country, locale),
        href: pathOf({ kind: 'roadmapCountry', country }, locale),
      })),
    },
    {
      label: label('addressees'),
      values: [
        ...item.addressees.map((key) => ({ text: addressees.label(key, locale) })),
        ...unknown('addressees'),
      ],
    },
    {
      label: label('leadInstitutions'),
      values: [
        ...item.leadInstitutions.map((code) => ({
          ...institution(code),
          ...backing('leadInstitutions'),
        })),
        ...unknown('leadInstitutions'),
      ],
    },
    { label: label('partners'), values: item.partners.map(institution) },
    {
      label: label('horizon'),
      values: [
        ...textValue(item.horizon && horizons.label(item.horizon, locale)),
        ...unknown('horizon'),
      ],
    },
    {
      label: label('startDate'),
      values: [...backedDate('startDate'), ...unknown('startDate')],
    },
    { label: label('dueDate'), values: [...backedDate('dueDate'), ...unknown('dueDate')] },
    { label: label('dimensions'), values: unknown('dimensions') },
    {
      label: label('themes'),
      values: termValues(
        item.themes.map((key) => ({ taxonomy: 'theme', key })),
        locale,
      ),
    },
  ]);
}

/** Calls to the sources of a value, and where in them it stands; of several, each place with the number of its source. */
function backingOf(
  rows: RoadmapItem['backing'],
  footnotes: Footnotes,
): Pick<SheetValue, 'calls' | 'note'> {
  const called = rows.map(({ source, locator }) => ({ call: footnotes.call(source), locator }));
  const places = called.flatMap(({ call, locator }) => {
    if (locator === undefined) return [];
    return called.length > 1 ? `${call.number}: ${locator}` : locator;
  });
  return { calls: called.map(({ call }) => call), note: places.join('; ') };
}

function indicatorRows(
  { name, unit, baseline, target, dataSource, source }: RoadmapItem['indicators'][number],
  locale: Locale,
  footnotes: Footnotes,
): SheetRow[] {
  const t = useTranslations(locale);
  const words = (text: { es: string; en?: string | undefined }): SheetValue[] => {
    const { value, lang } = localize(text, locale);
    return [{ text: value, lang }];
  };
  const figure = (value: number | undefined): SheetValue[] =>
    value === undefined
      ? [{ text: t('notStated'), unknown: true }]
      : [
          {
            text: formatNumber(value, locale),
            calls: source ? [footnotes.call(source)] : [],
          },
        ];
  return [
    { label: t('roadmapItem.indicatorName'), values: words(name) },
    { label: t('roadmapItem.indicatorUnit'), values: words(unit) },
    { label: t('roadmapItem.baseline'), values: figure(baseline) },
    { label: t('roadmapItem.target'), values: figure(target) },
    { label: t('roadmapItem.dataSource'), values: words(dataSource) },
  ];
}

/** The status of the action in each of its countries; "no public information" is a status too. */
function statusRows(item: RoadmapItem, catalogue: Catalogue, locale: Locale): SheetRow[] {
  return catalogue.statusesOf(item).map(({ country, status }) => ({
    label: countries.label(country, locale),
    values: [
      {
        text: progressStatuses.label(status.status, locale),
        ...(status.report ? { href: `#${status.report.code}` } : { unknown: true }),
      },
    ],
  }));
}
