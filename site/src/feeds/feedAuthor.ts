import type { Locale } from 'content-models/locales';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { localize } from '../language/localize.ts';
import { useTranslations } from '../language/translate.ts';

/**
 * The author of a feed: the operator or, if none is named, the catalogue. A feed needs one, because its entries have no
 * author (RFC 4287, 4.1.1).
 */
export function feedAuthor({ settings }: Catalogue, locale: Locale): string {
  return settings.operatorName
    ? localize(settings.operatorName, locale).value
    : useTranslations(locale)('site.name');
}
