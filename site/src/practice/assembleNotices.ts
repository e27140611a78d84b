import type { Locale } from 'content-models/locales';
import type { Practice } from 'content-models/records/practice';
import { verifications } from 'content-models/vocabulary/verifications';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { sourceTitle } from '../catalogue/describeSource.ts';
import { formatDate } from '../language/formats.ts';
import { localize } from '../language/localize.ts';
import { useTranslations } from '../language/translate.ts';
import { translationNotices, type RecordNotice } from '../record/translationNotices.ts';

type Page = { catalogue: Pick<Catalogue, 'record'>; locale: Locale };

/** The notices before an entry; a withdrawn one has no other content. */
export function assembleNotices(practice: Practice, page: Page): RecordNotice[] {
  const { locale } = page;
  const t = useTranslations(locale);
  const { lifecycle, lifecycleReason, lifecycleSince, verification } = practice;
  const reason = lifecycleReason ? [localize(lifecycleReason, locale)] : [];
  const date = lifecycleSince ? formatDate(lifecycleSince, locale) : '';
  if (lifecycle === 'withdrawn') {
    const texts = [...reason, { value: t('entry.notice.withdrawnText', { date }) }];
    return [{ title: t('entry.notice.withdrawn'), texts, tone: 'withdrawn' }];
  }
  const notices = translationNotices(practice, locale);
  if (lifecycle === 'archived')
    notices.unshift({
      title: t('entry.notice.archived'),
      texts: [...reason, { value: t('entry.notice.archivedText', { date }) }],
    });
  if (verification === 'disputed') {
    const meaning = verifications.term(verification).explanation?.[locale];
    notices.push({
      title: t('entry.notice.disputed'),
      texts: meaning === undefined ? [] : [{ value: meaning }],
    });
  }
  return [...notices, ...singleSourceNotice(practice, page)];
}

/** What the institution answered to the entry, and a declared conflict of interest: never folded. */
export function declaredNotices(practice: Practice, locale: Locale): RecordNotice[] {
  const t = useTranslations(locale);
  const { institutionComment: comment, conflictOfInterest: conflict } = practice;
  return [
    ...(comment
      ? [
          {
            title: t('entry.comment'),
            texts: [localize(comment.text, locale), { value: formatDate(comment.date, locale) }],
          },
        ]
      : []),
    ...(conflict ? [{ title: t('entry.conflict'), texts: [localize(conflict, locale)] }] : []),
  ];
}

function singleSourceNotice({ sources }: Practice, { catalogue, locale }: Page): RecordNotice[] {
  const [only, ...others] = sources;
  if (!only || others.length > 0) return [];
  const t = useTranslations(locale);
  const source = sourceTitle(catalogue.record('sources', only), locale);
  const value = t('entry.notice.singleText', { source: source.value.replace(/^\[|\]$/g, '') });
  return [{ title: t('entry.notice.single'), texts: [{ value }] }];
}
