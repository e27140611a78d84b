import {
  kindNames,
  kinds,
  type AddressedKind,
  type Kind,
  type RecordLists,
  type RecordOf,
} from 'content-models/kinds';
import { parse } from 'content-models/parse';
import type { Practice } from 'content-models/records/practice';
import { withoutDeadLinks } from 'content-models/rules/deadLinks';
import { referencesOf } from 'content-models/rules/references';
import { sha256 } from 'content-models/snapshot/files';
import { snapshotProblems, type Snapshot } from 'content-models/snapshot/snapshot';
import type { MediaBytes } from 'content-models/snapshot/writeSnapshot';
import { countries } from 'content-models/vocabulary/countries';
import { dimensions } from 'content-models/vocabulary/dimensions';
import { levels } from 'content-models/vocabulary/levels';
import { populations } from 'content-models/vocabulary/populations';
import { sourceTypes } from 'content-models/vocabulary/sourceTypes';
import { themes } from 'content-models/vocabulary/themes';
import type { Random } from 'scripts/synthetic/createRandom';
import sharp from 'sharp';

/** What is published, and what was once and is not any more. */
export type Content = { snapshot: Snapshot; media: MediaBytes; unpublished: readonly Practice[] };

/** The means of an edit: `number` is another one each time, for what has to be new. */
type Means = { random: Random; number: number };

export type Edit = (content: Content, means: Means) => Content | Promise<Content>;

/** Every kind of edit that reaches readers, by what an editor would call it. */
export const edits: Readonly<Record<string, Edit>> = {
  'a title': changing('practices', ({ title }, { number }) => ({ title: reworded(title, number) })),
  'a summary': changing('practices', (_, { number }) => ({
    summary: { es: `Resumen ${number}`, en: `Summary ${number}` },
  })),
  'a narrative': changing('practices', (_, { number }) => ({
    description: { es: paragraph(`Texto ${number}`), en: paragraph(`Text ${number}`) },
  })),
  'a slug, whose old one leads on': changing('practices', moved),
  'the slug of an institution': changing('institutions', moved),
  'the slug of an action': changing('roadmapItems', moved),
  'the countries of an entry': changing('practices', ({ notStated }, { random }) => ({
    countries: random.some(countries.keys, random.between(1, 3)),
    notStated: notStated.filter((field) => field !== 'countries'),
  })),
  'the classification of an entry': changing('practices', ({ notStated }, { random }) => ({
    levels: random.some(levels.keys, random.between(1, 2)),
    dimensions: random.some(dimensions.keys, random.between(1, 2)),
    themes: random.some(themes.keys, random.between(1, 3)),
    populations: random.some(populations.keys, random.between(1, 3)),
    notStated: notStated.filter((field) => !['dimensions', 'populations'].includes(field)),
  })),
  'the strength of the evidence, and the day': changing('practices', (_, { random }) => ({
    evidenceLevel: String(random.between(0, 5)),
    contentUpdatedOn: `2026-0${random.between(3, 9)}-1${random.between(0, 9)}`,
  })),
  'a fact': changing('practices', ({ facts }, { number }) => ({
    facts: facts.map((fact) => (fact.value === undefined ? fact : { ...fact, value: number })),
  })),
  'what an entry is related to': ({ snapshot, ...rest }, { random, number }) => {
    const other = random.pick(snapshot.practices).code;
    return changing('practices', ({ code, related }) => ({
      related: [
        ...related.filter(() => random.chance(0.5)),
        ...(code === other
          ? []
          : [{ id: rowId(number), practice: other, reason: { es: 'Una razón.' } }]),
      ],
    }))({ snapshot, ...rest }, { random, number });
  },
  'a withdrawal': changing('practices', () => ({
    lifecycle: 'withdrawn',
    lifecycleReason: { es: 'Un motivo.', en: 'A reason.' },
    lifecycleSince: '2026-05-01',
  })),
  'an entry that is current again': changing('practices', () => ({ lifecycle: 'current' })),
  'an entry that is no longer published': ({ snapshot, ...rest }, { random }) => {
    const gone = random.pick(snapshot.practices);
    return {
      ...rest,
      unpublished: [...rest.unpublished, gone],
      snapshot: without(snapshot, 'practices', gone.code),
    };
  },
  'an entry that is published again': (content, { random }) => {
    if (content.unpublished.length === 0) return content;
    const back = random.pick(content.unpublished);
    return {
      ...content,
      unpublished: content.unpublished.filter((one) => one !== back),
      snapshot: withRecord(content.snapshot, 'practices', back),
    };
  },
  'a new entry': copying('practices', ({ title }, { number }) => ({
    slug: `ficha-nueva-${number}`,
    formerSlugs: undefined,
    title: reworded(title, number),
    related: [],
  })),
  'a translation that is approved': changing('practices', (entry) => ({
    ...inBothLanguages(entry),
    translation: { en: { status: 'approved', by: 'Prueba', on: '2026-05-01' } },
  })),
  'a translation that is withdrawn': changing('practices', (entry) => ({
    ...inSpanish(entry),
    translation: { en: { status: 'draft' } },
  })),
  'the translation of a challenge': changing('challenges', (challenge) => ({
    ...inSpanish(challenge),
    translation: { en: { status: 'draft' } },
  })),
  'the name of an institution': changing('institutions', ({ name }, { number }) => ({
    name: reworded(name, number),
  })),
  'the country of an institution': changing('institutions', (_, { random }) => ({
    country: random.pick(countries.keys),
  })),
  'an institution that is no longer published': removing('institutions'),
  'a new institution': copying('institutions', (_, { number }) => ({
    slug: `institucion-nueva-${number}`,
    formerSlugs: undefined,
    name: { es: `Institución nueva ${number}`, en: `New institution ${number}` },
  })),
  'the title of a source': changing('sources', (_, { number }) => ({
    descriptiveLabel: { es: `Fuente ${number}`, en: `Source ${number}` },
  })),
  'the kind of a source': changing('sources', (_, { random }) => ({
    type: random.pick(sourceTypes.keys),
  })),
  'a new source': copying('sources', (_, { number }) => ({
    url: `https://example.org/nueva-${number}`,
    descriptiveLabel: { es: `Fuente nueva ${number}`, en: `New source ${number}` },
  })),
  'a picture that is replaced': async (content, means) => {
    const media = new Map(content.media);
    const bytes = await picture(means.number);
    const replace = changing('media', ({ code }) => {
      media.set(code, bytes);
      const { width, height } = pictureSize;
      return { mimeType: 'image/png', width, height, bytes: bytes.length, sha256: sha256(bytes) };
    });
    return { ...(await replace(content, means)), media };
  },
  'the words of a picture': changing('media', (_, { number }) => ({
    alt: { es: `Imagen ${number}`, en: `Picture ${number}` },
  })),
  'the pictures of an entry': ({ snapshot, ...rest }, means) =>
    changing('practices', () => ({
      media: means.random.some(
        snapshot.media.map(({ code }) => code),
        means.random.between(0, 2),
      ),
    }))({ snapshot, ...rest }, means),
  'the settings': ({ snapshot, ...rest }, { random, number }) => ({
    ...rest,
    snapshot: {
      ...snapshot,
      settings: {
        ...(random.chance(0.7) && {
          operatorName: { es: `Operador ${number}`, en: `Operator ${number}` },
        }),
        ...(random.chance(0.7) && { contactAddress: `prueba${number}@arraigo.example` }),
        ...(random.chance(0.7) && { contentLicence: { name: `Licencia ${number}` } }),
      },
    },
  }),
  'a challenge': changing('challenges', ({ title }, { number }) => ({
    title: reworded(title, number),
  })),
  'a challenge that is no longer published': removing('challenges'),
  'a new challenge': copying('challenges', ({ title }, { number }) => ({
    slug: `reto-nuevo-${number}`,
    formerSlugs: undefined,
    title: reworded(title, number),
  })),
  'a recommendation': changing('recommendations', ({ title }, { number }) => ({
    title: reworded(title, number),
  })),
  'an action': changing('roadmapItems', ({ title }, { number, random }) => ({
    title: reworded(title, number),
    countries: random.some(countries.keys, random.between(1, 4)),
  })),
  'new progress': copying('progress', (_, { number }) => ({
    supersedes: undefined,
    narrative: { es: `Avance ${number}`, en: `Progress ${number}` },
  })),
  'the words of progress': changing('progress', (_, { number }) => ({
    narrative: { es: `Consta ${number}`, en: `Known ${number}` },
  })),
  'a meeting': changing('events', ({ title }, { number }) => ({ title: reworded(title, number) })),
  'a meeting that is no longer published': removing('events'),
  'the profile of a country': changing('countries', (_, { random }) => ({
    contentUpdatedOn: `2026-0${random.between(3, 9)}-20`,
    institutions: [],
  })),
  'a profile that is no longer published': removing('countries'),
};

/**
 * The content after an edit, as an export would write it: links to what is gone go too, and so does what cannot be
 * without it. An edit that breaks a rule in another way is none.
 */
export async function edited(name: string, content: Content, means: Means): Promise<Content> {
  const edit = edits[name];
  if (!edit) throw new Error(`There is no edit "${name}".`);
  const after = await edit(content, means);
  const snapshot = settled(after.snapshot);
  return snapshotProblems(snapshot).length > 0 ? content : { ...after, snapshot };
}

/** Changes a record of a kind, if there is one and it may be so. */
function changing<K extends Kind>(
  kind: K,
  change: (record: RecordOf<K>, means: Means) => object,
): Edit {
  return (content, means) => {
    const records = listOf(content.snapshot, kind);
    if (records.length === 0) return content;
    const record = means.random.pick(records);
    return putting(content, kind, { ...record, ...change(record, means) });
  };
}

/** Publishes another record like one of a kind, with the next code. */
function copying<K extends Kind>(
  kind: K,
  change: (record: RecordOf<K>, means: Means) => object,
): Edit {
  return (content, means) => {
    const records = listOf(content.snapshot, kind);
    const last = records.at(-1);
    if (!last) return content;
    const record = means.random.pick(records);
    const number = Math.max(...records.map(({ code }) => Number(code.slice(3)))) + 1;
    const code = `${last.code.slice(0, 3)}${String(number).padStart(4, '0')}`;
    return putting(content, kind, { ...record, ...change(record, means), code });
  };
}

function removing(kind: Kind): Edit {
  return (content, { random }) => {
    const records: { code: string }[] = content.snapshot[kind];
    if (records.length === 0) return content;
    return { ...content, snapshot: without(content.snapshot, kind, random.pick(records).code) };
  };
}

function putting<K extends Kind>(content: Content, kind: K, record: object): Content {
  const parsed = kinds[kind].schema.safeParse(record);
  if (!parsed.success) return content;
  const valid: RecordOf<K> = parse(kinds[kind].schema, record, { file: kind });
  return { ...content, snapshot: withRecord(content.snapshot, kind, valid) };
}

function listOf<K extends Kind>(lists: RecordLists, kind: K): readonly RecordOf<K>[] {
  return lists[kind];
}

function withRecord<K extends Kind>(snapshot: Snapshot, kind: K, record: RecordOf<K>): Snapshot {
  const before = listOf(snapshot, kind);
  const after = [...before.filter(({ code }) => code !== record.code), record];
  return { ...snapshot, [kind]: after.toSorted((one, other) => (one.code < other.code ? -1 : 1)) };
}

function without(snapshot: Snapshot, kind: Kind, code: string): Snapshot {
  const records: { code: string }[] = snapshot[kind];
  return { ...snapshot, [kind]: records.filter((record) => record.code !== code) };
}

/** Without what links to something that is gone, until nothing does. */
function settled(snapshot: Snapshot): Snapshot {
  const isThere = (kind: Kind, code: string) =>
    snapshot[kind].some((record) => record.code === code);
  let after = snapshot;
  const settle = <K extends Kind>(kind: K) => {
    const records = listOf(after, kind);
    const kept = records
      .map((record) => withoutDeadLinks(kind, record, isThere))
      .filter((record) =>
        referencesOf(kind, record).every((link) => isThere(link.kind, link.code)),
      );
    after = { ...after, [kind]: kept };
  };
  kindNames.forEach(settle);
  return kindNames.every((kind) => after[kind].length === snapshot[kind].length)
    ? after
    : settled(after);
}

function moved({ slug, formerSlugs = [] }: RecordOf<AddressedKind>, { number }: Means): object {
  return { slug: `direccion-${number}`, formerSlugs: [...formerSlugs, slug] };
}

const reworded = ({ es, en }: { es: string; en?: string | undefined }, number: number) => ({
  es: `${es.replace(/ \(\d+\)$/, '')} (${number})`,
  ...(en !== undefined && { en: `${en.replace(/ \(\d+\)$/, '')} (${number})` }),
});

const paragraph = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

const rowId = (number: number) => String(number).padStart(24, '0');

/** A record without its English, which an export leaves out until it is approved. */
function inSpanish(value: object): object {
  return mapped(value, (text) => ({ es: text.es }));
}

/** A record with the Spanish texts as its English. */
function inBothLanguages(value: object): object {
  return mapped(value, (text) => ({ en: text.es, ...text }));
}

function mapped(value: object, change: (text: { es: unknown }) => object): object {
  const all: Record<string, unknown> = {};
  for (const [key, item] of Object.entries<unknown>({ ...value })) all[key] = within(item, change);
  return all;
}

function within(value: unknown, change: (text: { es: unknown }) => object): unknown {
  if (Array.isArray(value)) return value.map((item) => within(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return 'es' in value ? change(value) : mapped(value, change);
}

const pictureSize = { width: 700, height: 500 };

function picture(number: number): Promise<Uint8Array> {
  const background = { r: number % 256, g: 90, b: 120 };
  return sharp({ create: { ...pictureSize, channels: 3, background } })
    .png()
    .toBuffer();
}
