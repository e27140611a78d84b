import { shownResults, type Answer } from './findEntries.ts';
import type { PagefindPage } from './pagefind.ts';
import type { SearchMessages } from './searchMessages.ts';

/** Where an answer is shown, and in which words. */
export type SearchView = {
  status: HTMLElement;
  answer: HTMLElement;
  messages: SearchMessages;
  locale: string;
};

/** Shows an answer; only the count is announced, the list is there to be walked. */
export function showAnswer(view: SearchView, query: string, answer: Answer): void {
  const { status, messages, locale } = view;
  if (answer.kind === 'unknown') {
    status.textContent = fill(messages.none, { q: query });
    view.answer.replaceChildren(...unknownWords(view, answer.words, answer.known));
    return;
  }
  const { total, pages } = answer;
  if (total === 0) {
    status.textContent = fill(messages.none, { q: query });
    view.answer.replaceChildren(element('p', messages.wayOn));
    return;
  }
  const form =
    new Intl.PluralRules(locale).select(total) === 'one' ? messages.foundOne : messages.foundOther;
  const showing =
    total > shownResults ? ` ${fill(messages.showing, { n: String(shownResults) })}` : '';
  status.textContent = `${fill(form, { n: String(total), q: query })}${showing ? `.${showing}` : ''}`;
  const list = element('ol');
  list.className = 'entry-list';
  list.append(...pages.map((page) => resultRow(view, page)));
  view.answer.replaceChildren(list);
}

function unknownWords({ messages }: SearchView, words: string[], known: string[]): HTMLElement[] {
  const lines = words.map((word) => element('p', fill(messages.unknown, { word })));
  if (known.length > 0) {
    const link = element('a', fill(messages.without, { q: known.join(' ') }));
    link.setAttribute('href', `?${new URLSearchParams({ q: known.join(' ') })}`);
    const line = element('p');
    line.append(link);
    lines.push(line);
  }
  return [...lines, element('p', messages.wayOn)];
}

function resultRow({ messages }: SearchView, { url, excerpt, meta }: PagefindPage): HTMLElement {
  const row = element('li');
  row.className = 'entry-row';
  const kicker = element(
    'p',
    [meta['kicker'], meta['lang'] && messages.spanishOnly].filter(Boolean).join(' · '),
  );
  kicker.className = 'kicker';
  const heading = element('h2');
  heading.className = 'entry-title';
  const link = element('a', meta['title'] ?? url);
  link.setAttribute('href', url);
  heading.append(link);
  const text = element('p');
  // Pagefind marks the words it found; the text itself is escaped. Parsed apart, nothing in it can run.
  text.append(...new DOMParser().parseFromString(excerpt, 'text/html').body.childNodes);
  if (meta['lang']) [link, text].forEach((node) => node.setAttribute('lang', meta['lang'] ?? ''));
  row.append(kicker, heading, text);
  return row;
}

function element(name: string, text = ''): HTMLElement {
  const node = document.createElement(name);
  node.textContent = text;
  return node;
}

/** Fills the placeholders of a message. */
export function fill(message: string, values: Record<string, string>): string {
  return message.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}
