import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import type { FieldProblem } from '../refusals/messages.ts';
import { noticesHeader } from './noticesHeader.ts';

/** A header holds a few kilobytes. */
const mostNotices = 10;

type Notice = Pick<FieldProblem, 'message'> & Partial<Pick<FieldProblem, 'path' | 'tab'>>;

/** Tells whoever saves what was changed in it, with the answer to the request. */
export function tellNotices(req: PayloadRequest, notices: readonly Notice[]): void {
  if (notices.length === 0) return;
  const headers = req.responseHeaders ?? new Headers();
  const before = z
    .array(z.unknown())
    .parse(JSON.parse(decodeURIComponent(headers.get(noticesHeader) ?? '[]')));
  const told = [...before, ...notices.map(({ path, tab, message }) => ({ path, tab, message }))];
  headers.set(noticesHeader, encodeURIComponent(JSON.stringify(told.slice(0, mostNotices))));
  req.responseHeaders = headers;
}
