import { locales, type Bilingual } from 'content-models/locales';
import { bounds } from './bounds.ts';

const flags = new Set([
  'autosave',
  'draft',
  'flattenLocales',
  'overrideLock',
  'pagination',
  'publishAllLocales',
  'trash',
  'unpublishAllLocales',
]);
/** Flags that would bypass rules of this catalogue: document locks, and publishing both languages at once. */
const closedFlags = new Set(['overrideLock', 'publishAllLocales', 'unpublishAllLocales']);
const fallbacks = new Set<string>([...locales, 'none', 'null', 'false']);
const single = new Set([
  ...flags,
  'depth',
  'fallback-locale',
  'fallbackLocale',
  'limit',
  'locale',
  'page',
  'publishSpecificLocale',
]);

/** The part of a request that is validated. */
export type CheckedRequest = { isReading: boolean; query: URLSearchParams };

/**
 * What is wrong with a query, or undefined. Payload parses it with two parsers that disagree on repeated parameters and
 * brackets, ignores unknown values, and has hardly any limits.
 */
export function queryProblem(request: CheckedRequest): Bilingual | undefined {
  const entries = [...request.query];
  if (entries.length > bounds.parameters) return tooMany('demasiados parámetros', 'parameters');
  return (
    entries.map(([name, value]) => parameterProblem(name, value, request)).find(Boolean) ??
    whereProblem(entries) ??
    limitProblem(request)
  );
}

function parameterProblem(name: string, value: string, { isReading, query }: CheckedRequest) {
  const [base = ''] = name.split('[', 1);
  if (single.has(base) && (base !== name || query.getAll(name).length > 1)) return repeated(base);
  if (name.split('[').length - 1 > bounds.brackets) return tooDeep(base);
  const isAllowed = parameters[base] ?? (flags.has(base) ? isFlag : undefined);
  if (isAllowed && !isAllowed(value, isReading)) return notAllowed(name, value);
  if (closedFlags.has(base) && value === 'true') return notAllowed(name, value);
  if (base === 'where' && base === name) return notAllowed(name, value);
  if (!isReading && ['select', 'populate', 'joins'].includes(base)) return notForWriting(base);
  if (base === 'sort' && value.split(',').length > bounds.sort)
    return tooMany('demasiados campos en «sort»', 'fields in “sort”');
  return undefined;
}

const isFlag = (value: string) => value === 'true' || value === 'false';
const isLocale = (value: string) => locales.some((locale) => locale === value);

const parameters: Record<string, (value: string, isReading: boolean) => boolean> = {
  locale: (value, isReading) =>
    isLocale(value) || (isReading && (value === 'all' || value === '*')),
  'fallback-locale': (value) => fallbacks.has(value),
  fallbackLocale: (value) => fallbacks.has(value),
  publishSpecificLocale: () => false,
  depth: (value) => /^\d$/.test(value) && Number(value) <= bounds.depth,
  limit: (value) => /^\d{1,6}$/.test(value),
  page: (value) => /^\d{1,6}$/.test(value),
};

function whereProblem(entries: [string, string][]): Bilingual | undefined {
  const lists = new Map<string, number>();
  for (const [name, value] of entries) {
    if (!name.startsWith('where[')) continue;
    const list = name.replace(/\[\d*\]$/, '');
    lists.set(list, (lists.get(list) ?? 0) + value.split(',').length);
  }
  if (lists.size > bounds.conditions)
    return tooMany('demasiadas condiciones en «where»', 'conditions in “where”');
  if ([...lists.values()].some((count) => count > bounds.values))
    return tooMany('demasiados valores en una condición', 'values in a condition');
  return undefined;
}

function limitProblem({ isReading, query }: CheckedRequest): Bilingual | undefined {
  if (!isReading) return undefined;
  const limit = query.get('limit');
  const maximum = maximumLimit(query);
  if (Number(limit ?? 0) > maximum || (query.get('pagination') === 'false' && !Number(limit))) {
    return {
      es: `Se piden demasiados registros de una vez: con depth=${depthOf(query)}, limit va de 1 a ${maximum}. Pida menos, o por páginas (page=2).`,
      en: `Too many records are asked for at once: with depth=${depthOf(query)}, limit goes from 1 to ${maximum}. Ask for less, or by pages (page=2).`,
    };
  }
  return undefined;
}

/** The maximum of `limit` at the requested depth; Payload's default depth is the maximum. */
export function maximumLimit(query: URLSearchParams): number {
  return bounds.limit[depthOf(query)] ?? 0;
}

function depthOf(query: URLSearchParams): number {
  return Number(query.get('depth') ?? bounds.depth);
}

function repeated(name: string): Bilingual {
  return {
    es: `El parámetro «${name}» va una sola vez y sin corchetes. Deje un valor.`,
    en: `The parameter “${name}” is given once and without brackets. Leave one value.`,
  };
}

function notAllowed(name: string, value: string): Bilingual {
  const shown = `${name}=${value}`.slice(0, 60);
  return {
    es: `El parámetro «${shown}» no se admite aquí. Quítelo o corrija su valor.`,
    en: `The parameter “${shown}” is not allowed here. Remove it or correct its value.`,
  };
}

function notForWriting(name: string): Bilingual {
  return {
    es: `El parámetro «${name}» es para leer, no para guardar ni borrar. Quítelo.`,
    en: `The parameter “${name}” is for reading, not for saving or deleting. Remove it.`,
  };
}

function tooDeep(name: string): Bilingual {
  return {
    es: `El parámetro «${name}» tiene demasiados niveles: como mucho ${bounds.brackets}. Simplifíquelo.`,
    en: `The parameter “${name}” has too many levels: at most ${bounds.brackets}. Simplify it.`,
  };
}

function tooMany(es: string, en: string): Bilingual {
  return {
    es: `La consulta tiene ${es}. Pida menos.`,
    en: `The query has too many ${en}. Ask for less.`,
  };
}
