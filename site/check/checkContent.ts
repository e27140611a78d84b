import { referencesOf } from 'content-models/rules/references';
import { hasEnglish } from 'content-models/rules/translation';
import type { Practice } from 'content-models/records/practice';
import { addressedKinds, type AddressedKind } from 'content-models/kinds';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import { originKinds, type OriginKind } from 'content-models/vocabulary/originKinds';
import { pathOf } from '../src/addresses/paths.ts';
import { recordPage } from '../src/addresses/recordLink.ts';
import { foundOn, type Problem } from './Problem.ts';
import type { PageOutline } from './pageOutline.ts';

type Pages = ReadonlyMap<string, PageOutline>;

/**
 * Checks the pages of records: their own title and code, all their sources, no unapproved English; and the origin of a
 * recommendation or an action, wherever one is shown.
 */
export function checkContent(pages: readonly PageOutline[], snapshot: Snapshot): Problem[] {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  return [
    ...addressedKinds.flatMap((kind) =>
      snapshot[kind].flatMap((record) => [
        ...checkRecord(kind, record, byPath),
        ...checkTranslation(kind, record, byPath),
      ]),
    ),
    ...snapshot.practices.flatMap((practice) => checkSources(practice, byPath)),
    ...snapshot.recommendations.flatMap((record) =>
      checkOrigin('recommendations', record, record.origin.kind, byPath),
    ),
    ...snapshot.roadmapItems.flatMap((record) =>
      checkOrigin('roadmapItems', record, record.origin, byPath),
    ),
  ];
}

type PageRecord = Snapshot[AddressedKind][number];

const nameOf = (record: PageRecord) => ('title' in record ? record.title.es : record.name.es);

const spanishPage = (kind: AddressedKind, { slug }: PageRecord, byPath: Pages) =>
  byPath.get(pathOf(recordPage(kind, slug), 'es'));

function checkRecord(kind: AddressedKind, record: PageRecord, byPath: Pages): Problem[] {
  const page = spanishPage(kind, record, byPath);
  if (!page) return [];
  return foundOn(page.path, [
    page.heading !== nameOf(record) &&
      `its heading is "${page.heading}", not the title of ${record.code}.`,
    !page.codes.some((code) => code.startsWith(record.code)) &&
      `does not name its code ${record.code}.`,
  ]);
}

function checkSources(practice: Practice, byPath: Pages): Problem[] {
  const page = spanishPage('practices', practice, byPath);
  if (!page) return [];
  const listed = page.sources;
  const isWithdrawn = practice.lifecycle === 'withdrawn';
  const cited = citedSources(practice);
  return foundOn(page.path, [
    !isWithdrawn &&
      (listed < practice.sources.length || listed > cited.size) &&
      `lists ${listed} sources, its record has ${cited.size}.`,
    isWithdrawn && listed > 0 && 'is withdrawn and still shows its content.',
  ]);
}

/** Also the sources that only a fact, a norm or a role cites: an editor need not repeat them. */
function citedSources(practice: Practice): ReadonlySet<string> {
  const references = referencesOf('practices', practice);
  return new Set(references.filter(({ kind }) => kind === 'sources').map(({ code }) => code));
}

function checkTranslation(kind: AddressedKind, record: PageRecord, byPath: Pages): Problem[] {
  if (hasEnglish(record)) return [];
  const spanish = spanishPage(kind, record, byPath);
  const english = byPath.get(pathOf(recordPage(kind, record.slug), 'en'));
  return [
    ...(english ? foundOn(english.path, [`its English was not approved (${record.code}).`]) : []),
    ...(spanish?.alternates.some(({ language }) => language === 'en')
      ? foundOn(spanish.path, ['names an English version that does not exist.'])
      : []),
  ];
}

/** A proposal must not pass for a commitment, nor a mandate for a recommendation: the page says so at its top. */
function checkOrigin(
  kind: AddressedKind,
  record: PageRecord,
  origin: OriginKind,
  byPath: Pages,
): Problem[] {
  const page = spanishPage(kind, record, byPath);
  if (!page) return [];
  const label = originKinds.label(origin, 'es');
  return foundOn(page.path, [
    !page.origin.includes(label) && `does not say above all that it is «${label}».`,
  ]);
}
