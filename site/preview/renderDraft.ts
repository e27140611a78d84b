import { siteName } from 'content-models/kinds';
import { formattingLocale, type Locale } from 'content-models/locales';
import type { HTMLElement } from 'node-html-parser';
import type * as Renderer from '../src/rendering/renderer.ts';
import { draftSnapshot, type Asked, type Drafted } from './draftSnapshot.ts';
import type { LiveContent } from './liveContent.ts';
import { markChanges } from './markChanges.ts';
import { onePage } from './onePage.ts';
import { notePage, presentPage, type Surroundings } from './presentPage.ts';
import { previewTexts } from './previewTexts.ts';

/** A page, or with another status than 200 one that says why there is none. */
export type Preview = { status: 200 | 422; html: string };

export type Means = { renderer: typeof Renderer; live: LiveContent; siteUrl: string };

/**
 * Renders the page of a record with a draft in place of the live record.
 * @throws Error where the page cannot be rendered.
 */
export async function renderDraft(asked: Asked, means: Means): Promise<Preview> {
  const { kind, locale, files } = asked;
  const { renderer, live, siteUrl } = means;
  const around: Surroundings = { locale, files, siteUrl, paths: live.paths };
  const drafted = draftSnapshot(live.snapshot, asked);
  if (drafted.snapshot === undefined) return incomplete(drafted.missing, around);
  const { snapshot, code, missing } = drafted;
  const { references } = live;
  const published = renderer.publishedSnapshot(snapshot, siteUrl, { references });
  const render = (language: Locale) =>
    renderer.renderRecord(published, siteUrl, { kind, code, locale: language });
  let rendered: string[];
  try {
    rendered = await render(locale);
  } catch (error) {
    if (missing.length === 0) throw error;
    return incomplete(missing, around);
  }
  const page = onePage(rendered);
  if (!page) return withoutPage(asked, render);
  const before = await livePage(asked, code, means);
  const changes = asked.marksChanges && before ? mark(page, before, locale) : [];
  const notes = [...notesOf(drafted, asked, before !== undefined), ...changes];
  return { status: 200, html: presentPage(page, notes, around) };
}

function incomplete(missing: readonly string[], around: Surroundings): Preview {
  const texts = previewTexts[around.locale];
  const text = texts.incompleteText(listed(missing, around.locale));
  return { status: 422, html: notePage(texts.incomplete, text, around) };
}

async function withoutPage(
  { kind, locale, files }: Asked,
  render: (language: Locale) => Promise<string[]>,
): Promise<Preview> {
  const texts = previewTexts[locale];
  const isInSpanish = locale === 'en' && (await render('es')).length > 0;
  const [title, text] = isInSpanish
    ? [texts.noEnglish, texts.noEnglishText]
    : [texts.noPage, texts.noPageText(siteName(kind)[locale])];
  return { status: 422, html: notePage(title, text, { locale, files }) };
}

/** The page as readers see it now; undefined where they do not. */
async function livePage(
  { kind, locale }: Asked,
  code: string,
  { renderer, live, siteUrl }: Means,
): Promise<HTMLElement | undefined> {
  if (!live.snapshot[kind].some((record) => record.code === code)) return undefined;
  return onePage(await renderer.renderRecord(live.published, siteUrl, { kind, code, locale }));
}

function mark(page: HTMLElement, before: HTMLElement, locale: Locale): string[] {
  const texts = previewTexts[locale];
  const [now, then] = [page.querySelector('main'), before.querySelector('main')];
  const count = now && then ? markChanges(now, then, texts) : 0;
  return [count === 0 ? texts.same : texts.changes(count)];
}

function notesOf({ missing, isUnapproved }: Drafted, { locale, until }: Asked, isLive: boolean) {
  const texts = previewTexts[locale];
  return [
    texts.leftOut,
    ...(isLive ? [] : [texts.isNew]),
    ...(isUnapproved ? [texts.unapproved] : []),
    ...(missing.length > 0 ? [texts.missing(listed(missing, locale))] : []),
    ...(until === undefined ? [] : [texts.until(timeOf(until, locale))]),
  ];
}

const listed = (labels: readonly string[], locale: Locale) =>
  new Intl.ListFormat(formattingLocale[locale]).format(labels);

function timeOf(time: string, locale: Locale): string {
  return new Intl.DateTimeFormat(formattingLocale[locale], {
    dateStyle: 'long',
    timeStyle: 'short',
    hourCycle: 'h23',
  }).format(new Date(time));
}
