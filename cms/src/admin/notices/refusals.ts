import type { toast as payloadToast } from '@payloadcms/ui';
import { isValidElement, type ReactNode } from 'react';
import { z } from 'zod';

/**
 * What was refused, where (a path of the admin), in the words of the server; or what an editor is told of something that
 * is done, but not quite as she may expect.
 */
export type RefusalNotice = { message: string; path: string; kind: 'refused' | 'told' };

type Toast = typeof payloadToast;

/** Payload's own notice of what is wrong with a form, which takes its text apart at the first colon and the commas. */
const fieldErrors = z.object({ errorMessage: z.string() });

let notices: readonly RefusalNotice[] = [];
const listeners = new Set<() => void>();

function replace(next: readonly RefusalNotice[]): void {
  if (next.length === notices.length && next.every((each, at) => each === notices[at])) return;
  notices = next;
  for (const listener of listeners) listener();
}

/** The refusals that are on the page, an external store for React. */
export const refusals = {
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  all: (): readonly RefusalNotice[] => notices,
  dismiss: (notice: RefusalNotice): void => replace(notices.filter((each) => each !== notice)),
  /** Takes away what is over, as on pages that are left behind. */
  dismissWhere: (isOver: (notice: RefusalNotice) => boolean): void =>
    replace(notices.filter((notice) => !isOver(notice))),
  /** Tells something that is no refusal; it stays when the page is saved. */
  tell: (message: string): void => add(message, 'told'),
  /** Takes back what was told. */
  withdraw: (message: string): void =>
    refusals.dismissWhere((notice) => notice.kind === 'told' && notice.message === message),
};

function add(message: string, kind: RefusalNotice['kind'] = 'refused'): void {
  const path = window.location.pathname;
  const others = notices.filter((each) => each.message !== message || each.path !== path);
  replace([...others, { message, path, kind }]);
}

/** What was refused on a page is dealt with once something succeeds there. */
function succeed(at = window.location.pathname): void {
  refusals.dismissWhere(({ kind, path }) => kind === 'refused' && path === at);
}

function wordsOf(message: ReactNode): string {
  if (isValidElement(message)) {
    const parsed = fieldErrors.safeParse(message.props);
    if (parsed.success) return parsed.data.errorMessage;
  }
  if (typeof message === 'string' || typeof message === 'number') return String(message);
  throw new Error('This notice of Payload is no text: read it in `admin/notices/refusals.ts`.');
}

/** A list says the reason once for each record that it refused, and again below the number of them. */
const withoutRepetition = (text: string) => [...new Set(text.split('\n'))].join('\n');

let isKept = false;

/**
 * Makes every refusal that Payload's admin shows as a toast, which vanishes after seconds, one of these notices. Its
 * toasts come from one object, so that its methods can be replaced; its other ways to show a toast are left alone.
 */
export function keepRefusals(toast: Toast): void {
  if (isKept) return;
  isKept = true;
  const { success, promise } = toast;
  toast.error = (message, options) => {
    const { description } = options ?? {};
    const parts = [message, description].map((part) =>
      typeof part === 'function' ? part() : part,
    );
    add(withoutRepetition(parts.filter(Boolean).map(wordsOf).join('\n')));
    return '';
  };
  toast.success = (message, options) => {
    succeed();
    return success(message, options);
  };
  toast.promise = (pending, options) => {
    const { error, ...others } = options ?? {};
    const outcome = typeof pending === 'function' ? pending() : pending;
    // A save of a new record leads to another page.
    const { pathname } = window.location;
    void outcome.then(
      () => succeed(pathname),
      async (reason: unknown) => {
        add(wordsOf(await (typeof error === 'function' ? error(reason) : error)));
      },
    );
    return promise(outcome, others);
  };
}
