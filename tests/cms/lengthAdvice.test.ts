import { lengthAdvice } from 'cms/publication/lengthAdvice';
import { readRecords } from 'content-models/snapshot/readSnapshot';
import { seedFolder } from 'cms/snapshot/seedOnce';
import { describe, expect, test } from 'vitest';
import { onBothDatabases } from './onBothDatabases.ts';
import { paragraph, publishPractice } from './records.ts';
import { rest, signIn } from './rest.ts';

const words = (count: number) => Array.from({ length: count }, (_, index) => `v${index}`).join(' ');

describe('advice on a long entry', () => {
  test('is given to none of the first content, whose pages keep their budget', async () => {
    const { practices, institutions, challenges, recommendations } = await readRecords(seedFolder);
    for (const record of practices) expect(lengthAdvice('practices', record, 'es')).toBeUndefined();
    for (const record of institutions)
      expect(lengthAdvice('institutions', record, 'es')).toBeUndefined();
    for (const record of challenges)
      expect(lengthAdvice('challenges', record, 'es')).toBeUndefined();
    for (const record of recommendations)
      expect(lengthAdvice('recommendations', record, 'es')).toBeUndefined();
  });

  test('counts the words of rich text, of the longer language, and the sources', () => {
    const text = (count: number) => [
      { type: 'paragraph', children: [{ type: 'text', text: words(count) }] },
    ];
    const advice = (content: object) => lengthAdvice('practices', content, 'en');
    expect(advice({ description: { es: text(1_800) } })).toBeUndefined();
    expect(advice({ description: { es: text(1_800) }, title: { es: words(200) } })).toContain(
      'about 2,000 words',
    );
    expect(advice({ description: { es: text(10), en: text(2_400) } })).toContain('2,400');
    expect(advice({ description: { es: text(1_800) }, sources: ['FU-0001', 'FU-0002'] })).toContain(
      '1,900',
    );
    expect(lengthAdvice('roadmapItems', { action: { es: words(3_000) } }, 'en')).toBeUndefined();
  });

  onBothDatabases((cms) => {
    test('stands beside what is missing, and stops no publication', async () => {
      const long = await publishPractice(cms().payload, { description: paragraph(words(2_500)) });
      const short = await publishPractice(cms().payload);
      const token = await signIn(cms(), { email: 'ana@arraigo.example', role: 'editor' });
      const prepared = async (id: string) =>
        (await rest(cms(), 'GET', `/practices/${id}/preparation`, { token })).body;
      expect(long._status).toBe('published');
      expect(await prepared(long.id)).toEqual({
        problems: [],
        advice: expect.stringMatching(
          /^El registro es largo: unas 2\.?600 palabras .* Se puede publicar/,
        ) as string,
      });
      expect(await prepared(short.id)).toEqual({ problems: [] });
    });
  });
});
