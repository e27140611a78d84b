import { noteRefusal, anonymousLinesPerMinute } from 'cms/refusals/noteRefusal';
import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => vi.useRealTimers());

test('strangers cause so many lines a minute, and one that counts the others', () => {
  vi.useFakeTimers();
  const lines: string[] = [];
  const logger = { info: (line: string) => lines.push(line) };
  const refuse = (account?: string) =>
    noteRefusal(logger, {
      method: 'GET',
      pathname: '/api/x',
      status: 403,
      message: 'No.',
      account,
    });

  for (let asked = 0; asked < 500; asked += 1) refuse();
  expect(lines).toEqual(Array(anonymousLinesPerMinute).fill('403 GET /api/x: No.'));
  refuse('ana@arraigo.example');
  expect(lines.at(-1)).toBe('403 GET /api/x (ana@arraigo.example): No.');

  vi.advanceTimersByTime(60_000);
  expect(lines.at(-1)).toBe('490 further requests without a session were refused within a minute');
  refuse();
  expect(lines.at(-1)).toBe('403 GET /api/x: No.');
});

test('a line is short, whatever was asked', () => {
  const lines: string[] = [];
  noteRefusal(
    { info: (line: string) => lines.push(line) },
    {
      method: 'GET',
      pathname: `/api/${'x'.repeat(9000)}`,
      status: 400,
      message: 'y'.repeat(9000),
      account: 'ana@arraigo.example',
    },
  );
  expect(lines[0]?.length).toBeLessThan(300);
});
