import { completeness, hasValue } from 'content-models/rules/answered';
import { contentFingerprint, nextReaderDates } from 'content-models/rules/readerDates';
import { kindNames, type Kind } from 'content-models/kinds';
import { referencesOf, requiringPlaces, uncitedCalls } from 'content-models/rules/references';
import { hasEnglish } from 'content-models/rules/translation';
import { isIncompleteAddress, sourceIdentity } from 'content-models/fields/address';
import { codeNumber, formatCode } from 'content-models/fields/codes';
import { partialDate } from 'content-models/fields/dates';
import { practices } from 'content-models/records/practice';
import { calledSources, richText, richTextWords } from 'content-models/fields/richText';
import { sources } from 'content-models/records/source';
import { describe, expect, test } from 'vitest';
import { paragraph, sampleSource, sparsePractice } from './samples.ts';

describe('answers', () => {
  test('an empty list and a missing value say nothing; zero and false do', () => {
    expect([undefined, null, '', []].map(hasValue)).toEqual([false, false, false, false]);
    expect([0, false, ['x'], { es: 'x' }].map(hasValue)).toEqual([true, true, true, true]);
  });

  test('completeness is the share of questions that have a value', () => {
    const practice = practices.schema.parse(sparsePractice);
    expect(completeness(practice, practices.questions)).toBe(0);
    expect(
      completeness({ ...practice, countries: ['gt'], startDate: '2016' }, practices.questions),
    ).toBeCloseTo(2 / 18);
  });
});

describe('dates for readers', () => {
  const dates = { publishedOn: '2026-01-02', contentUpdatedOn: '2026-02-03' };
  const before = { dates, fingerprint: 'a' };

  test('the first publication sets both', () => {
    expect(nextReaderDates(undefined, 'a', '2026-03-04')).toEqual({
      publishedOn: '2026-03-04',
      contentUpdatedOn: '2026-03-04',
    });
  });

  test('publishing the same again moves neither', () => {
    expect(nextReaderDates(before, 'a', '2026-03-04')).toEqual({
      publishedOn: '2026-01-02',
      contentUpdatedOn: '2026-02-03',
    });
  });

  test('a change moves the second only', () => {
    expect(nextReaderDates(before, 'b', '2026-03-04')).toEqual({
      publishedOn: '2026-01-02',
      contentUpdatedOn: '2026-03-04',
    });
  });

  test('a fingerprint is of what is said, not of the dates', () => {
    const practice = practices.schema.parse(sparsePractice);
    const later = { ...practice, publishedOn: '2026-05-05', contentUpdatedOn: '2026-05-06' };
    expect(contentFingerprint(later)).toBe(contentFingerprint(practice));
    expect(contentFingerprint({ ...practice, slug: 'otra' })).not.toBe(
      contentFingerprint(practice),
    );
  });

  test("a source's own date of publication is part of what it says", () => {
    const source = sources.schema.parse(sampleSource);
    expect(contentFingerprint({ ...source, publishedOn: '2020' })).not.toBe(
      contentFingerprint(source),
    );
  });
});

test.each([
  ['missing', false],
  ['draft', false],
  ['in-review', false],
  ['approved', true],
  ['outdated', true],
] as const)('a translation that is %s has an English page: %s', (status, expected) => {
  expect(hasEnglish({ translation: { en: { status } } })).toBe(expected);
});

describe('links', () => {
  test('a source, an institution and a legal basis are required; a related entry and a picture are not', () => {
    const practice = practices.schema.parse({
      ...sparsePractice,
      notStated: sparsePractice.notStated.filter((field) => field !== 'institutions'),
      institutions: [{ id: 'a'.repeat(24), institution: 'IN-9001', role: 'implementing' }],
      related: [{ id: 'b'.repeat(24), practice: 'BP-9002', reason: { es: 'Mismo tema' } }],
      media: ['ME-9001'],
    });
    expect(referencesOf('practices', practice)).toEqual([
      { path: 'institutions.0.institution', kind: 'institutions', code: 'IN-9001', required: true },
      { path: 'sources.0', kind: 'sources', code: 'FU-9001', required: true },
      { path: 'related.0.practice', kind: 'practices', code: 'BP-9002', required: false },
      { path: 'media.0', kind: 'media', code: 'ME-9001', required: false },
    ]);
  });

  test('tell what forbids taking a record off the site', () => {
    const places = (to: Kind) =>
      kindNames.flatMap((kind) => requiringPlaces(kind, to).map((place) => `${kind}.${place}`));
    expect(places('sources')).toMatchInlineSnapshot(`
      [
        "countries.legalFramework.source",
        "countries.figures.source",
        "countries.announcements.sources",
        "countries.sources",
        "challenges.facts.sources",
        "challenges.sources",
        "practices.institutions.sources",
        "practices.legalBasis.source",
        "practices.costs.sources",
        "practices.facts.sources",
        "practices.evaluations.sources",
        "practices.sources",
        "practices.contact.source",
        "recommendations.sources",
        "roadmapItems.backing.source",
        "roadmapItems.milestones.source",
        "roadmapItems.indicators.source",
        "roadmapItems.sources",
        "progress.sources",
        "events.documents.source",
        "events.sources",
      ]
    `);
    expect(places('institutions')).toMatchInlineSnapshot(`
      [
        "sources.author",
        "countries.institutions",
        "countries.announcements.by",
        "challenges.raisedBy.institution",
        "practices.institutions.institution",
        "roadmapItems.leadInstitutions",
        "roadmapItems.partners",
        "events.host",
      ]
    `);
    expect(places('challenges')).toEqual(['recommendations.challenges']);
    expect(places('recommendations')).toEqual(['roadmapItems.recommendations']);
    expect(places('roadmapItems')).toEqual(['progress.roadmapItem']);
    expect(places('progress')).toEqual(['progress.supersedes']);
    expect([...places('practices'), ...places('countries'), ...places('media')]).toEqual([]);
  });

  test('a footnote call to a source that the record does not list is found', () => {
    const description = {
      es: [{ type: 'paragraph', children: [call('FU-9001'), call('FU-9002')] }],
    };
    const practice = practices.schema.parse({ ...sparsePractice, description });
    expect(uncitedCalls(practice)).toEqual([{ path: 'description', code: 'FU-9002' }]);
  });
});

const call = (code: string) => ({
  type: 'link',
  url: `#${code}`,
  children: [{ type: 'text', text: 'dato' }],
});

describe('rich text', () => {
  const inline = (text: string) => [{ type: 'text', text }];

  test.each([
    ['an unknown block', [{ type: 'table', children: inline('x') }]],
    ['a heading of level 2', [{ type: 'heading', level: 2, children: inline('x') }]],
    ['a script address', [{ type: 'paragraph', children: [link('javascript:alert(1)')] }]],
    [
      'an address of another protocol',
      [{ type: 'paragraph', children: [link('ftp://example.org/x')] }],
    ],
    ['an incomplete address', [{ type: 'paragraph', children: [link('https://example.org/a…')] }]],
    [
      'underlining',
      [{ type: 'paragraph', children: [{ type: 'text', text: 'x', underline: true }] }],
    ],
    ['nothing at all', []],
  ])('refuses %s', (_name, blocks) => {
    expect(richText.safeParse(blocks).success).toBe(false);
  });

  test('gives its words and the sources it calls, nested lists included', () => {
    const blocks = richText.parse([
      ...paragraph('Uno'),
      {
        type: 'list',
        ordered: false,
        items: [
          {
            children: [...inline('Dos '), call('FU-9001')],
            list: { type: 'list', ordered: true, items: [{ children: [call('FU-9002')] }] },
          },
        ],
      },
    ]);
    expect(richTextWords(blocks)).toBe('Uno\nDos dato\ndato');
    expect(calledSources(blocks)).toEqual(['FU-9001', 'FU-9002']);
  });
});

const link = (url: string) => ({ type: 'link', url, children: [{ type: 'text', text: 'x' }] });

describe('addresses', () => {
  test.each([
    ['https://www.example.org/a/', 'http://example.org/a'],
    ['https://example.org/a?utm_source=x&b=1', 'https://example.org:443/a?b=1#part'],
    ['https://issuu.com./x', 'https://issuu.com/x'],
    ['https://españa.example/x', 'https://xn--espaa-rta.example/x'],
    ['https://www.ESPAÑA.example/año', 'http://xn--espaa-rta.example/a%C3%B1o/'],
  ])('%s and %s are one source', (one, other) => {
    expect(sourceIdentity(one)).toBe(sourceIdentity(other));
  });

  test('another query is another source', () => {
    expect(sourceIdentity('https://agn.gt/?p=1')).not.toBe(sourceIdentity('https://agn.gt/?p=2'));
  });

  test.each(['https://a.org/[cut]', 'https://a.org/x…', 'https://a.org/x...', 'https://a.org/x y'])(
    '%s is incomplete',
    (address) => {
      expect(isIncompleteAddress(address)).toBe(true);
    },
  );

  test.each(['https://youtu.be/abcDEF123-', 'https://a.org/informe...pdf'])(
    '%s is complete',
    (address) => {
      expect(isIncompleteAddress(address)).toBe(false);
    },
  );

  test('escapes in small and in capital letters are the same source', () => {
    expect(sourceIdentity('https://a.org/acci%c3%b3n?q=%c3%b1')).toBe(
      sourceIdentity('https://a.org/acci%C3%B3n?q=%C3%B1'),
    );
  });
});

test.each(['2016', '2016-03', '2016-03-09', '2024-02-29'])('%s is a partial date', (date) => {
  expect(partialDate.safeParse(date).success).toBe(true);
});

test.each(['16', '2016-13', '2016-3', '2023-02-29', '2016/03', 'marzo de 2016', '2016~'])(
  '%s is not a partial date',
  (date) => {
    expect(partialDate.safeParse(date).success).toBe(false);
  },
);

test('a code has four digits at least, and gives its number back', () => {
  expect(formatCode('practices', 7)).toBe('BP-0007');
  expect(formatCode('sources', 12345)).toBe('FU-12345');
  expect(codeNumber('BP-0007')).toBe(7);
});
