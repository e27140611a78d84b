import { addressedKinds } from 'content-models/kinds';
import { locales } from 'content-models/locales';
import { hasEnglish } from 'content-models/rules/translation';
import { handoutFormats, handoutPath } from 'site/addresses/handoutPath';
import { pathOf } from 'site/addresses/paths';
import { recordPage } from 'site/addresses/recordLink';
import { describe, expect, test } from 'vitest';
import { publishedSamples, sampleSite } from '../fixtures/sampleSite.ts';

const site = sampleSite();

const ask = (path: string, method = 'GET') =>
  fetch(`${site().address}${path}`, { method, redirect: 'manual' });

describe.each(addressedKinds)('of %s', (kind) => {
  test.each(locales)('every former address leads to the present page, in %s', async (locale) => {
    const records = publishedSamples[kind].filter(
      (record) => record.formerSlugs && (locale === 'es' || hasEnglish(record)),
    );
    expect(records.length).toBeGreaterThan(0);
    for (const record of records) {
      const { slug, formerSlugs = [] } = record;
      const present = pathOf(recordPage(kind, slug), locale);
      const isWithdrawn = 'lifecycle' in record && record.lifecycle === 'withdrawn';
      expect((await ask(present)).status).toBe(isWithdrawn ? 410 : 200);
      for (const former of formerSlugs) {
        const old = pathOf(recordPage(kind, former), locale);
        for (const address of [old, old.slice(0, -1)])
          for (const method of ['GET', 'HEAD']) {
            const answer = await ask(`${address}?desde=correo`, method);
            expect(answer.status, `${method} ${address}`).toBe(308);
            expect(answer.headers.get('location')).toBe(`${present}?desde=correo`);
          }
      }
    }
  });
});

test('a record without English has no former address in English', async () => {
  const spanish = publishedSamples.practices.find(
    (record) => record.formerSlugs && !hasEnglish(record),
  );
  const [former = ''] = spanish?.formerSlugs ?? [];
  expect((await ask(pathOf(recordPage('practices', former), 'es'))).status).toBe(308);
  expect((await ask(pathOf(recordPage('practices', former), 'en'))).status).toBe(404);
});

test('the handouts of a practice are found where they were passed on from, too', async () => {
  const moved = publishedSamples.practices.find(
    (record) => record.formerSlugs && record.lifecycle !== 'withdrawn' && hasEnglish(record),
  );
  const [former = ''] = moved?.formerSlugs ?? [];
  for (const locale of locales)
    for (const format of handoutFormats) {
      const at = (slug: string) => handoutPath(recordPage('practices', slug), format, locale);
      const answer = await ask(at(former));
      expect([answer.status, answer.headers.get('location')]).toEqual([308, at(moved?.slug ?? '')]);
      expect((await ask(at(moved?.slug ?? ''))).status).toBe(200);
    }
});
