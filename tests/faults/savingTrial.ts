import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { Answer, BuiltCms } from '../fixtures/builtCms.ts';

/** What of a practice a trial writes and compares; a torn one has lost rows, or mixes two saves. */
const practiceSchema = z.looseObject({
  id: z.string(),
  code: z.string(),
  title: z.string().nullish(),
  summary: z.string().nullish(),
  facts: z.array(z.looseObject({ id: z.string(), statement: z.string().nullish() })).nullish(),
  sources: z.array(z.unknown()).nullish(),
  levels: z.array(z.string()).nullish(),
  themes: z.array(z.string()).nullish(),
});
type Practice = z.infer<typeof practiceSchema>;

const list = z.object({ docs: z.array(practiceSchema) });

/** The number of the save that a text tells, or undefined for a text from before the trial. */
const numberIn = (text: string | null | undefined) => /n.º (\d+)/.exec(text ?? '')?.[1];

/** How many rows of each list a practice has: no save of the trial changes it. */
const shape = ({ facts, sources, levels, themes }: Practice) =>
  [facts, sources, levels, themes].map((rows) => rows?.length ?? 0).join(' ');

/** Editors who save practices on the built CMS, and a memory of which saves were acknowledged. */
export class SavingTrial {
  acknowledged = 0;
  readonly #cms: BuiltCms;
  readonly #practices: Practice[];
  /** The newest acknowledged save of each practice, as a draft and as what is live. */
  readonly #newest = new Map<string, { draft: number; live: number }>();
  #number = 0;

  private constructor(cms: BuiltCms, practices: Practice[]) {
    this.#cms = cms;
    this.#practices = practices;
  }

  /** Three practices with facts, as three editors would have them open. */
  static async open(cms: BuiltCms): Promise<SavingTrial> {
    const { body } = await cms.administrator.ask(
      'GET',
      '/api/practices?where[code][in]=BP-0001,BP-0008,BP-0010&limit=3&depth=0&locale=es',
    );
    return new SavingTrial(cms, list.parse(body).docs);
  }

  /** Three editors save at once, each another practice, until the server is gone. */
  async saveUntilKilled(): Promise<void> {
    await Promise.all(this.#practices.map((practice) => this.#editUntilKilled(practice)));
  }

  async #editUntilKilled(practice: Practice): Promise<void> {
    for (;;) {
      const answer = await this.#save(practice).catch(() => undefined);
      if (!answer) return;
      if (answer.status !== 200) throw new Error(answer.text);
    }
  }

  /** Waits until one more save was acknowledged. */
  async nextAcknowledged(): Promise<void> {
    const before = this.acknowledged;
    while (this.acknowledged === before) await sleep(5);
  }

  /** Saves each practice once and gives what was answered, whatever it was. */
  async saveOnce(): Promise<Answer[]> {
    return Promise.all(this.#practices.map((practice) => this.#save(practice)));
  }

  async #save(practice: Practice): Promise<Answer> {
    const number = (this.#number += 1);
    const isLive = number % 2 === 0;
    const query = `locale=es&depth=0&draft=${!isLive}`;
    const answer = await this.#cms.administrator.ask(
      'PATCH',
      `/api/practices/${practice.id}?${query}`,
      {
        body: {
          title: `Título n.º ${number}`,
          summary: `Resumen n.º ${number}`,
          facts: practice.facts?.map((fact) => ({ ...fact, statement: `Dato n.º ${number}` })),
          _status: isLive ? 'published' : 'draft',
        },
      },
    );
    if (answer.status !== 200) return answer;
    this.acknowledged += 1;
    const newest = this.#newest.get(practice.id) ?? { draft: 0, live: 0 };
    this.#newest.set(practice.id, { draft: number, live: isLive ? number : newest.live });
    return answer;
  }

  /** What is torn or lost, in words. */
  async faults(): Promise<string[]> {
    const faults: string[] = [];
    for (const practice of this.#practices) {
      for (const state of ['live', 'draft'] as const) {
        const found = await this.#read(practice.id, state);
        const place = `${practice.code} ${state}`;
        if (shape(found) !== shape(practice))
          faults.push(`${place} is torn: ${shape(practice)} became ${shape(found)}`);
        const numbers = [
          found.title,
          found.summary,
          ...(found.facts ?? []).map((f) => f.statement),
        ];
        if (new Set(numbers.map(numberIn)).size > 1)
          faults.push(`${place} is torn: it mixes the saves ${numbers.map(numberIn).join(', ')}`);
        const acknowledged = this.#newest.get(practice.id)?.[state] ?? 0;
        if (Number(numberIn(found.title) ?? 0) < acknowledged)
          faults.push(`${place} lost save ${acknowledged}: it says ${found.title}`);
      }
    }
    return faults;
  }

  async #read(id: string, state: 'live' | 'draft'): Promise<Practice> {
    const query = `locale=es&depth=0&draft=${state === 'draft'}`;
    const { body } = await this.#cms.administrator.ask('GET', `/api/practices/${id}?${query}`);
    return practiceSchema.parse(body);
  }
}
