import { chainGaps, chainKinds, chainOf, type ChainKind } from 'content-models/rules/chain';
import { frozenChanges } from 'content-models/rules/frozenProgress';
import { itemStatus } from 'content-models/rules/itemStatus';
import { progressMisfits } from 'content-models/rules/progressMisfits';
import { progress, type Progress } from 'content-models/records/progress';
import { checkSnapshot, emptySnapshot, type Snapshot } from 'content-models/snapshot/snapshot';
import { describe, expect, test } from 'vitest';
import {
  challengesOfTest,
  progressOfTest,
  recommendationsOfTest,
  roadmapOfTest,
} from '../fixtures/chainOfTest.ts';

/** Two practices beside the fixtures: the first answers a challenge, the other is joined to nothing. */
const links = {
  challenges: challengesOfTest,
  practices: [
    { code: 'BP-0001', challenges: ['RE-0001', 'RE-0003'] },
    { code: 'BP-0003', challenges: [] },
    { code: 'BP-0009', challenges: [] },
  ],
  recommendations: recommendationsOfTest,
  roadmapItems: roadmapOfTest,
  progress: progressOfTest,
};

describe('the neighbours in the chain', () => {
  const chain = chainOf(links);

  test('of a challenge, as far as its progress', () => {
    expect(chain('challenges', 'RE-0001')).toEqual({
      challenges: [],
      practices: ['BP-0001'],
      recommendations: ['RC-0002', 'RC-0003'],
      roadmapItems: ['HR-0001', 'HR-0002'],
      progress: ['AV-0001', 'AV-0002', 'AV-0003', 'AV-0004', 'AV-0005'],
    });
  });

  test('of a practice: what recommends it and what it supports', () => {
    expect(chain('practices', 'BP-0003')).toEqual({
      challenges: [],
      practices: [],
      recommendations: [],
      roadmapItems: ['HR-0002'],
      progress: ['AV-0002', 'AV-0003', 'AV-0004'],
    });
  });

  test('of an item back to the challenges that its recommendations answer', () => {
    expect(chain('roadmapItems', 'HR-0002')).toMatchObject({
      challenges: ['RE-0001', 'RE-0003'],
      practices: ['BP-0001', 'BP-0003'],
      recommendations: ['RC-0002'],
      roadmapItems: [],
    });
  });

  test('of progress are those of its item', () => {
    expect(chain('progress', 'AV-0001')).toEqual({
      ...chain('roadmapItems', 'HR-0001'),
      roadmapItems: ['HR-0001'],
      progress: [],
    });
  });

  test('are the same both ways, whatever is linked to what', () => {
    const codes = (kind: ChainKind) => links[kind].map(({ code }) => code);
    const direct: [ChainKind, ChainKind][] = [
      ['challenges', 'practices'],
      ['challenges', 'recommendations'],
      ['recommendations', 'roadmapItems'],
      ['roadmapItems', 'progress'],
      ['practices', 'roadmapItems'],
    ];
    for (const [one, other] of direct) {
      for (const code of codes(one))
        for (const neighbour of codes(other))
          expect(chain(other, neighbour)[one].includes(code), `${code} and ${neighbour}`).toBe(
            chain(one, code)[other].includes(neighbour),
          );
    }
  });

  test('of what is not in the chain are none', () => {
    for (const kind of chainKinds) expect(Object.values(chain(kind, 'XX-0000')).flat()).toEqual([]);
  });

  test('are missing where the chain ends', () => {
    expect(chainGaps(links)).toEqual([
      { kind: 'challenges', lacks: 'practices', codes: ['RE-0002'] },
      { kind: 'challenges', lacks: 'recommendations', codes: ['RE-0002'] },
      { kind: 'practices', lacks: 'challenges', codes: ['BP-0003', 'BP-0009'] },
      { kind: 'recommendations', lacks: 'roadmapItems', codes: ['RC-0003'] },
      { kind: 'roadmapItems', lacks: 'practices', codes: ['HR-0003'] },
      { kind: 'roadmapItems', lacks: 'progress', codes: ['HR-0003'] },
    ]);
  });
});

const report = (changes: object): Progress =>
  progress.schema.parse({ ...progressOfTest[1], ...changes });

describe('the status of an item in a country', () => {
  test('is that of the newest official report: the latest date, then the highest code', () => {
    const first = report({ code: 'AV-0011', reportedOn: '2024', reportedStatus: 'planning' });
    const later = report({ code: 'AV-0012', reportedOn: '2025-01', reportedStatus: 'done' });
    const same = report({ code: 'AV-0013', reportedOn: '2025-01', reportedStatus: 'discarded' });
    expect(itemStatus('gt', [later, first])).toEqual({ status: 'done', report: later });
    expect(itemStatus('gt', [later, same, first])).toEqual({ status: 'discarded', report: same });
  });

  test('leaves out what newer progress corrects', () => {
    const wrong = report({ code: 'AV-0012', reportedOn: '2025-01', reportedStatus: 'done' });
    const right = report({
      code: 'AV-0011',
      reportedOn: '2025-01',
      reportedStatus: 'in-progress',
      supersedes: 'AV-0012',
    });
    expect(itemStatus('gt', [wrong, right])).toEqual({ status: 'in-progress', report: right });
  });

  test('is that of no other country, and no public information where there is no report', () => {
    expect(itemStatus('hn', [report({})])).toEqual({ status: 'no-information', report: undefined });
    expect(itemStatus('regional', [report({})]).status).toBe('no-information');
    expect(itemStatus('gt', []).status).toBe('no-information');
  });

  test('never changes by a related fact, however new', () => {
    const fact = report({
      code: 'AV-0099',
      kind: 'related-fact',
      reportedStatus: undefined,
      reportedOn: '2026-11',
    });
    expect(itemStatus('gt', [fact]).status).toBe('no-information');
    const known = report({});
    expect(itemStatus('gt', [fact, known])).toEqual({ status: 'planning', report: known });
  });
});

describe('published progress', () => {
  const published = report({});

  test('may get its English and once a verification, nothing else', () => {
    const translated = {
      ...published,
      narrative: { ...published.narrative, en: 'Another English.' },
      translation: { en: { status: 'outdated', by: 'Otra', on: '2026-06-01' } },
      contentUpdatedOn: '2026-06-01',
    };
    expect(frozenChanges(published, translated)).toEqual([]);
    const verified = { verifiedStatus: 'done', verifiedBy: 'Equipo', verifiedOn: '2026-06-01' };
    const checked = { ...published, ...verified };
    expect(frozenChanges(published, checked)).toEqual([]);
    expect(frozenChanges(checked, { ...checked, verifiedBy: 'Otro equipo' })).toEqual([
      'verifiedBy',
    ]);
    expect(frozenChanges(checked, published)).toEqual(Object.keys(verified));
  });

  test('keeps what it says in Spanish, its value and its sources', () => {
    const changed = {
      ...published,
      narrative: { ...published.narrative, es: 'Otra cosa.' },
      reportedOn: '2024-06',
      sources: ['FU-0002'],
      supersedes: 'AV-0001',
    };
    expect(frozenChanges(published, changed)).toEqual([
      'reportedOn',
      'narrative',
      'sources',
      'supersedes',
    ]);
  });
});

describe('progress fits', () => {
  const item = { countries: ['gt' as const], indicators: [{ id: 'a'.repeat(24) }] };

  test('the countries and the indicators of its item', () => {
    const other = report({ country: 'hn', value: { indicator: 'b'.repeat(24), value: 1 } });
    expect(progressMisfits(other, item, undefined)).toEqual([
      { path: ['country'], rule: 'otherCountry' },
      { path: ['value', 'indicator'], rule: 'otherIndicator' },
    ]);
    const right = report({ value: { indicator: 'a'.repeat(24), value: 1 } });
    expect(progressMisfits(right, item, undefined)).toEqual([]);
  });

  test('what it corrects: the same item, country and kind, and no later', () => {
    const newer = report({ reportedOn: '2025-03' });
    const rules = (older: Progress, by: Progress) =>
      progressMisfits(by, undefined, older).map(({ rule }) => rule);
    expect(rules(report({ country: 'hn' }), newer)).toEqual(['supersedesOther']);
    expect(rules(report({ roadmapItem: 'HR-0009' }), newer)).toEqual(['supersedesOther']);
    expect(rules(report({ reportedOn: '2025-04' }), newer)).toEqual(['supersedesNewer']);
    // A year is no later than a month of it, nor a month than its year.
    expect(rules(report({ reportedOn: '2025' }), newer)).toEqual([]);
    expect(rules(newer, report({ reportedOn: '2025' }))).toEqual([]);
  });

  test('or the snapshot is refused', () => {
    const [item] = roadmapOfTest;
    if (!item) throw new Error('The fixtures have no roadmap item.');
    const snapshot: Snapshot = {
      ...emptySnapshot(),
      roadmapItems: [{ ...item, recommendations: [], supportingPractices: [], sources: [] }],
      progress: [report({ roadmapItem: item.code, country: 'mx', sources: ['FU-0001'] })],
    };
    snapshot.progress = snapshot.progress.map((progress) => ({ ...progress, sources: [] }));
    expect(() => checkSnapshot(snapshot)).toThrowErrorMatchingInlineSnapshot(`
      [ContentError: La instantánea no es coherente:
        - AV-0002, country: no está entre los países de la acción. Elija uno de ellos.]
    `);
  });
});
