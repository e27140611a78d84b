import { hasEnglish } from 'content-models/rules/translation';
import type { Progress } from 'content-models/records/progress';
import { progressKinds } from 'content-models/vocabulary/progressKinds';
import { progressStatuses } from 'content-models/vocabulary/progressStatuses';
import { Feed } from 'feed';
import { progressLink } from '../record/progressLink.ts';
import { atomDocument } from './atomDocument.ts';
import { feedAuthor } from './feedAuthor.ts';
import { feedDay } from './feedDay.ts';
import { feedHtml } from './feedHtml.ts';
import { useTranslations } from '../language/translate.ts';
import { localize } from '../language/localize.ts';
import { documentPath, pathOf } from '../addresses/paths.ts';
import type { Publication } from '../structuredData/publication.ts';

/** The maximum number of reports and facts in a feed, the last changed first. */
const held = 50;

/** The Atom feed of progress; the English one has approved translations only. Equal content gives equal bytes. */
export function progressFeed(publication: Publication): Response {
  const { catalogue, locale, site } = publication;
  const t = useTranslations(locale);
  const absolute = (path: string) => new URL(path, site).href;
  const progress = catalogue.progress
    .filter((record) => locale === 'es' || hasEnglish(record))
    .toSorted((one, other) => other.contentUpdatedOn.localeCompare(one.contentUpdatedOn))
    .slice(0, held);
  const feed = new Feed({
    id: absolute(documentPath('progressFeed', locale)),
    title: t('roadmap.feedTitle'),
    description: t('roadmap.feedSubtitle'),
    link: absolute(pathOf({ kind: 'roadmap' }, locale)),
    language: locale,
    updated: feedDay(progress[0]?.contentUpdatedOn),
    feedLinks: { atom: absolute(documentPath('progressFeed', locale)) },
    author: { name: feedAuthor(catalogue, locale) },
    generator: t('site.name'),
    copyright: '',
  });
  for (const record of progress) addProgress(feed, record, publication, absolute);
  const page = { text: t('roadmap.title'), path: pathOf({ kind: 'roadmap' }, locale) };
  return atomDocument(feed, { title: t('roadmap.feedTitle'), page }, locale);
}

function addProgress(
  feed: Feed,
  record: Progress,
  { catalogue, locale }: Publication,
  absolute: (path: string) => string,
) {
  const t = useTranslations(locale);
  const { text, href } = progressLink(record, catalogue, locale);
  const item = localize(catalogue.record('roadmapItems', record.roadmapItem).title, locale).value;
  const status = record.reportedStatus
    ? t('progress.reported', { status: progressStatuses.label(record.reportedStatus, locale) })
    : progressKinds.term(record.kind).explanation?.[locale];
  feed.addItem({
    // The Spanish address is the id in both languages, so that it is stable.
    id: absolute(progressLink(record, catalogue, 'es').href),
    title: feedHtml(`${text}: ${item}`),
    link: absolute(href),
    description: feedHtml(`${status} ${localize(record.narrative, locale).value}`),
    published: feedDay(record.publishedOn),
    date: feedDay(record.contentUpdatedOn),
  });
}
