import type { Locale } from 'content-models/locales';
import { pathOf, type Page } from '../addresses/paths.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { describeSource } from '../catalogue/describeSource.ts';
import { formatDate } from '../language/formats.ts';
import { localize } from '../language/localize.ts';
import { useTranslations } from '../language/translate.ts';
import type { Footnotes } from '../record/footnotes.ts';
import type { Block, Handout, Run } from './Handout.ts';

/** What all handouts of a language are made from; `siteUrl` is the public address of the site. */
export type Edition = { catalogue: Catalogue; locale: Locale; siteUrl: string };

type Frame = Pick<
  Handout,
  'locale' | 'notes' | 'publisher' | 'url' | 'scan' | 'about' | 'updatedOn'
>;

/** What stands around every handout: who publishes it, of which page it is, as of when, and room for notes. */
export function handoutFrame(page: Page, updatedOn: string, edition: Edition): Frame {
  const { catalogue, locale, siteUrl } = edition;
  const t = useTranslations(locale);
  const { contentLicence } = catalogue.settings;
  return {
    locale,
    notes: t('handout.notes'),
    publisher: publisherName(catalogue, locale),
    url: new URL(pathOf(page, locale), siteUrl).href,
    scan: t('handout.scan'),
    about: [
      t('handout.about', { date: formatDate(updatedOn, locale) }),
      ...(contentLicence ? [t('site.licence', { name: contentLicence.name })] : []),
    ].join(' '),
    updatedOn,
  };
}

/** The name of the site, and who publishes it, where that is stated. */
export function publisherName({ settings }: Catalogue, locale: Locale): string {
  const { operatorName } = settings;
  const operator = operatorName ? [localize(operatorName, locale).value] : [];
  return [useTranslations(locale)('site.name'), ...operator].join(' · ');
}

/** The sources that a handout calls, each with its address in full: paper cannot be clicked. */
export function sourceList(
  footnotes: Footnotes,
  { catalogue, locale }: Edition,
): Handout['sources'] {
  const institutionName = (code: string) => catalogue.record('institutions', code).name;
  const items = footnotes.sources([]).map(({ number, source }) => {
    const { title, href, details } = describeSource(source, locale, institutionName);
    const runs: Run[] = [
      { text: title.value, lang: title.lang, emphasis: true },
      { text: `. ${details}` },
      ...(href ? [{ text: ' ' }, { text: shortAddress(href), href }] : []),
    ];
    return { number, runs };
  });
  return { heading: useTranslations(locale)('entry.sources'), items };
}

/** An address as one types it, without the protocol and a final slash. */
const shortAddress = (href: string) => href.replace(/^https?:\/\//, '').replace(/\/$/, '');

/** A list; nothing where it would be empty. */
export function list(items: Run[][]): Block[] {
  if (items.length === 0) return [];
  return [{ kind: 'list', ordered: false, items: items.map((runs) => ({ runs })) }];
}

/** A remark in small print. */
export const fine = (text: string): Block => ({
  kind: 'paragraph',
  runs: [{ text }],
  isFine: true,
});
