import type { Payload } from 'payload';

const saved = { locale: 'es', depth: 0, overrideAccess: true } as const;

let count = 0;
const unique = () => (count += 1);

/** A text as the editor keeps it: one paragraph. */
export function paragraph(text: string) {
  const element = { direction: 'ltr' as const, format: '' as const, indent: 0, version: 1 };
  const node = { type: 'text', text, format: 0, detail: 0, mode: 'normal', style: '', version: 1 };
  return {
    root: {
      ...element,
      type: 'root',
      children: [{ ...element, type: 'paragraph', children: [node] }],
    },
  };
}

/** A published institution. */
export function publishInstitution(
  payload: Payload,
  changes: { name?: string; slug?: string } = {},
) {
  return payload.create({
    ...saved,
    collection: 'institutions',
    data: {
      name: `Institución ${unique()}`,
      type: 'government',
      country: 'gt',
      ...changes,
      _status: 'published',
    },
    draft: false,
  });
}

/** What a source needs to be published. */
export function completeSource() {
  const number = unique();
  return {
    title: `Informe ${number}`,
    url: `https://example.org/informes/${number}`,
    type: 'report' as const,
    language: 'es' as const,
    authorNotStated: true,
    publisherNotStated: true,
    publishedOnNotStated: true,
    accessedOnNotStated: true,
  };
}

/** A published source. */
export function publishSource(payload: Payload) {
  return payload.create({
    ...saved,
    collection: 'sources',
    data: { ...completeSource(), _status: 'published' },
    draft: false,
  });
}

/** What a practice needs to be published: few facts, the rest answered with "not stated". */
export function completePractice(sourceId: string) {
  return {
    title: `Práctica de prueba ${unique()}`,
    entryClass: 'documented' as const,
    summary: 'Una oficina orienta a quienes regresan.',
    levels: ['individual' as const],
    themes: ['information' as const],
    relevance: 'designed' as const,
    countries: ['gt' as const],
    status: 'unknown' as const,
    lifecycle: 'current' as const,
    description: paragraph('La oficina orienta a quienes regresan.'),
    evidenceLevel: '0' as const,
    sources: [sourceId],
    verification: '1' as const,
    verifiedOn: '2025-03-01T12:00:00.000Z',
    compiledBy: 'Equipo de prueba',
    dimensionsNotStated: true,
    populationsNotStated: true,
    crossCuttingNotStated: true,
    territorialScopeNotStated: true,
    startDateNotStated: true,
    endDateNotStated: true,
    institutionsNotStated: true,
    objectivesNotStated: true,
    enablingFactorsNotStated: true,
    constraintsNotStated: true,
    lessonsNotStated: true,
    replicationNotStated: true,
    stepsNotStated: true,
    costsNotStated: true,
    resourcesNotStated: true,
    contactNotStated: true,
    factsNotStated: true,
  };
}

/** A published practice with a published source of its own. */
export async function publishPractice(payload: Payload, changes: object = {}) {
  const source = await publishSource(payload);
  return payload.create({
    ...saved,
    collection: 'practices',
    data: { ...completePractice(source.id), ...changes, _status: 'published' },
    draft: false,
  });
}

/** What a challenge needs to be published. */
export function completeChallenge(sourceId: string) {
  return {
    title: `Reto de prueba ${unique()}`,
    statement: 'Falta orientación.',
    levels: ['individual' as const],
    themes: ['information' as const],
    raisedBy: { forum: 'Foro de prueba' },
    state: 'current' as const,
    sources: [sourceId],
    verification: '1' as const,
    verifiedOn: '2025-03-01T12:00:00.000Z',
    dimensionsNotStated: true,
    populationsNotStated: true,
    countriesNotStated: true,
    raisedOnNotStated: true,
  };
}

export async function publishChallenge(payload: Payload) {
  const source = await publishSource(payload);
  return payload.create({
    ...saved,
    collection: 'challenges',
    data: { ...completeChallenge(source.id), _status: 'published' },
    draft: false,
  });
}

/** What a recommendation needs to be published; its challenges are for the test to give. */
export function completeRecommendation(sourceId: string) {
  return {
    title: `Recomendación de prueba ${unique()}`,
    text: 'Se recomienda orientar.',
    origin: { kind: 'group-proposal' as const, forum: 'Mesa de prueba' },
    levels: ['individual' as const],
    themes: ['information' as const],
    sources: [sourceId],
    dimensionsNotStated: true,
    addresseesNotStated: true,
    horizonNotStated: true,
  };
}

/** A published recommendation to a published challenge of its own. */
export async function publishRecommendation(payload: Payload, changes: object = {}) {
  const challenge = await publishChallenge(payload);
  const source = await publishSource(payload);
  return payload.create({
    ...saved,
    collection: 'recommendations',
    data: {
      ...completeRecommendation(source.id),
      challenges: [challenge.id],
      ...changes,
      _status: 'published',
    },
    draft: false,
  });
}

/** What a roadmap item needs to be published; its recommendations are for the test to give. */
export function completeItem(sourceId: string) {
  return {
    title: `Acción de prueba ${unique()}`,
    action: 'Orientar a quienes regresan.',
    origin: 'editors-proposal' as const,
    levels: ['individual' as const],
    themes: ['information' as const],
    countries: ['gt' as const, 'hn' as const],
    indicators: [{ name: 'Oficinas', unit: 'oficinas', dataSource: 'Registro de prueba' }],
    sources: [sourceId],
    dimensionsNotStated: true,
    addresseesNotStated: true,
    horizonNotStated: true,
    leadInstitutionsNotStated: true,
    startDateNotStated: true,
    dueDateNotStated: true,
  };
}

/** A published roadmap item that carries out a published recommendation of its own. */
export async function publishItem(payload: Payload, changes: object = {}) {
  const recommendation = await publishRecommendation(payload);
  const source = await publishSource(payload);
  return payload.create({
    ...saved,
    collection: 'roadmapItems',
    data: {
      ...completeItem(source.id),
      recommendations: [recommendation.id],
      ...changes,
      _status: 'published',
    },
    draft: false,
  });
}

/** What an official report on a roadmap item needs to be published. */
export function completeReport(itemId: string, sourceId: string) {
  return {
    kind: 'official-report' as const,
    roadmapItem: itemId,
    country: 'gt' as const,
    reportedStatus: 'in-progress' as const,
    reportedOn: '2025-03',
    reportedBy: 'Ministerio de prueba',
    narrative: 'Se abrieron oficinas.',
    sources: [sourceId],
  };
}

/** A published official report on a published roadmap item of its own. */
export async function publishReport(payload: Payload, changes: object = {}) {
  const item = await publishItem(payload);
  const source = await publishSource(payload);
  return payload.create({
    ...saved,
    collection: 'progress',
    data: { ...completeReport(item.id, source.id), ...changes, _status: 'published' },
    draft: false,
  });
}

/** What Payload throws, as far as a test asks. */
export async function refusalOf(
  work: Promise<unknown>,
): Promise<{ status: number; message: string; fields: string[] }> {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof Error) || !('status' in error)) throw error;
    return { status: Number(error.status), message: error.message, fields: fieldMessages(error) };
  }
  throw new Error('It was not refused.');
}

function fieldMessages(error: Error): string[] {
  const data: unknown = 'data' in error ? error.data : undefined;
  if (
    typeof data !== 'object' ||
    data === null ||
    !('errors' in data) ||
    !Array.isArray(data.errors)
  )
    return [];
  return data.errors.map(
    (field: { path: string; message: string }) => `${field.path}: ${field.message}`,
  );
}
