import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { builtCms, type BuiltCms } from '../fixtures/builtCms.ts';
import { hasMongodb } from '../temporaryDatabase.ts';
import { rounds } from '../faults/trial.ts';

const answered = z.object({ doc: z.looseObject({ id: z.string(), code: z.string().nullish() }) });
const found = z.object({ docs: z.array(z.looseObject({ id: z.string(), title: z.string() })) });

describe.each(['SQLite', 'MongoDB'] as const)('saves at once on %s', (database) => {
  if (database === 'MongoDB' && !hasMongodb) return test.skip('no MongoDB', () => undefined);
  const cms = builtCms({ database });

  test('of one record are all made, one after the other', async () => {
    const { id } = await practice(cms(), 'BP-0010');
    const count = rounds(40, 200);
    const begun = performance.now();
    const answers = await Promise.all(
      Array.from({ length: count }, (_, number) =>
        save(cms(), id, { title: `Título ${number}` }, number % 4 === 0),
      ),
    );
    console.log(
      `${database}: ${count} saves of one record in ${Math.round(performance.now() - begun)} ms`,
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    const { body } = await cms().administrator.ask(
      'GET',
      `/api/practices/${id}?locale=es&depth=0&draft=true`,
    );
    expect(body).toMatchObject({ title: expect.stringMatching(/^Título \d+$/) as string });
  }, 240_000);

  test('of different records do not disturb each other', async () => {
    const { docs } = found.parse(
      (await cms().administrator.ask('GET', '/api/practices?limit=50&depth=0&locale=es')).body,
    );
    const answers = await Promise.all(
      docs.flatMap(({ id, title }) =>
        [1, 2, 3].map((number) => save(cms(), id, { title: `${title} ${number}` }, true)),
      ),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  });

  // A proxy that sends a save into a connection which the CMS is closing gets a reset, and answers 502.
  test('come over connections that stay open longer than those of a proxy', async () => {
    const { headers } = await cms().administrator.ask('GET', '/api/health');
    const seconds = Number(/timeout=(\d+)/.exec(headers.get('keep-alive') ?? '')?.[1]);
    const ofCaddy = 120;
    expect(seconds).toBeGreaterThan(ofCaddy);
  });

  test('that make records give each a code of its own', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, number) =>
        cms().administrator.ask('POST', '/api/practices?locale=es&draft=true&depth=0', {
          body: { title: `Nueva ${number}` },
        }),
      ),
    );
    const codes = answers.map(({ body }) => answered.parse(body).doc.code);
    expect(new Set(codes).size).toBe(20);
  });
});

async function practice({ administrator }: BuiltCms, code: string) {
  const { body } = await administrator.ask(
    'GET',
    `/api/practices?where[code][equals]=${code}&depth=0&locale=es`,
  );
  const [doc] = found.parse(body).docs;
  if (!doc) throw new Error(`There is no ${code}.`);
  return doc;
}

function save({ administrator }: BuiltCms, id: string, data: object, isPublished: boolean) {
  return administrator.ask(
    'PATCH',
    `/api/practices/${id}?locale=es&depth=0&draft=${!isPublished}`,
    {
      body: { ...data, _status: isPublished ? 'published' : 'draft' },
    },
  );
}
