import { institutions, type Institution } from 'content-models/records/institution';
import { contentFingerprint } from 'content-models/rules/readerDates';
import { checkSnapshot, emptySnapshot } from 'content-models/snapshot/snapshot';
import { describe, expect, test } from 'vitest';

const institution = (number: number, slug: string, formerSlugs?: string[]): Institution =>
  institutions.schema.parse({
    code: `IN-000${number}`,
    slug,
    formerSlugs,
    name: { es: `Institución ${number}` },
    type: 'government',
    translation: { en: { status: 'missing' } },
    publishedOn: '2026-03-01',
    contentUpdatedOn: '2026-03-01',
  });

const check = (...records: Institution[]) =>
  checkSnapshot({ ...emptySnapshot(), institutions: records });

describe('the old addresses of a record', () => {
  test('may be where another record stands now', () => {
    expect(() => check(institution(1, 'a', ['b']), institution(2, 'b'))).not.toThrow();
  });
  test('are those of one record', () => {
    expect(() => check(institution(1, 'a', ['x', 'y']), institution(2, 'b', ['z', 'x']))).toThrow(
      'IN-0002, formerSlugs: «x» ya está en IN-0001',
    );
  });
  test('are not its present one', () => {
    expect(() => check(institution(1, 'a', ['b', 'a']))).toThrow(
      'IN-0001, formerSlugs: «a» es su dirección de ahora',
    );
  });
  test.each([[[]], [['A']], [['a-']], [['b', 'b']]])(
    'are addresses, each once: not %j',
    (slugs) => {
      const record = { ...institution(1, 'a'), formerSlugs: slugs };
      expect(institutions.schema.safeParse(record).success).toBe(false);
    },
  );
  test('are no content that could have changed', () => {
    expect(contentFingerprint(institution(1, 'a', ['b']))).toBe(
      contentFingerprint(institution(1, 'a')),
    );
  });
});
