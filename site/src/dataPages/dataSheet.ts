import type { Locale } from 'content-models/locales';
import type { SiteSettings } from 'content-models/records/siteSettings';
import { formatDate } from '../language/formats.ts';
import { useTranslations } from '../language/translate.ts';
import { localize } from '../language/localize.ts';
import type { SheetRow, SheetValue } from '../record/factSheet.ts';

/** The date, publisher and licence of the data; what is not stated is marked as such. */
export function dataSheet(
  { operatorName, contentLicence }: SiteSettings,
  updatedOn: string | undefined,
  locale: Locale,
): SheetRow[] {
  const t = useTranslations(locale);
  const operator = operatorName && localize(operatorName, locale);
  return [
    {
      label: t('data.updated'),
      values: [
        updatedOn
          ? { text: formatDate(updatedOn, locale) }
          : { text: t('data.noRecords'), unknown: true },
      ],
    },
    { label: t('operator.licence'), values: [licence(contentLicence, locale)] },
    { label: t('data.images'), values: [{ text: t('data.imagesNote') }] },
    {
      label: t('operator.name'),
      values: [
        operator
          ? { text: operator.value, lang: operator.lang }
          : { text: t('operator.noName'), unknown: true },
      ],
    },
  ];
}

function licence(stated: SiteSettings['contentLicence'], locale: Locale): SheetValue {
  const t = useTranslations(locale);
  if (stated) return { text: stated.name, ...(stated.url && { href: stated.url }) };
  return { text: t('operator.noLicence'), note: t('data.licenceNote'), unknown: true };
}
