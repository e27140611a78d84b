import type { Locale } from 'content-models/locales';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { localize } from '../language/localize.ts';
import { useTranslations } from '../language/translate.ts';

/**
 * Who a feed is by: the operator, or the catalogue where none is named. A feed whose entries name no author needs one
 * (RFC 4287, 4.1.1).
 */
export function feedAuthor({ settings }: Catalogue, locale: Locale): string {
  return settings.operatorName
    ? localize(settings.operatorName, locale).value
    : useTranslations(locale)('site.name');
}
