import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { repositoryRoot } from 'cms/env';
import { z } from 'zod';
import type { Answer, BuiltCms, Visitor } from '../fixtures/builtCms.ts';

/** What comes and goes with whoever uses the admin, and is no content. */
const volatile = /^(users|payload_|counters$|sqlite_)/;

const names = z.array(z.object({ name: z.string() }));

/** A digest of each table of content, versions and ledger included: what a refused request must leave as it was. */
export function storedState({ environment }: BuiltCms): Record<string, string> {
  const database = new DatabaseSync(environment.databaseUrl.replace(/^file:/, ''), {
    readOnly: true,
  });
  try {
    const tables = names
      .parse(database.prepare(`select name from sqlite_master where type = 'table'`).all())
      .map(({ name }) => name)
      .filter((name) => !volatile.test(name))
      .sort();
    return Object.fromEntries(
      tables.map((name) => {
        const rows = database.prepare(`select * from "${name}"`).all();
        return [name, createHash('sha256').update(JSON.stringify(rows)).digest('hex')];
      }),
    );
  } finally {
    database.close();
  }
}

const ledgerRow = z.object({
  published_on: z.string(),
  content_updated_on: z.string(),
  fingerprint: z.string(),
});

/** What the ledger says of a record. */
export function ledgerOf({ environment }: BuiltCms, code: string) {
  const database = new DatabaseSync(environment.databaseUrl.replace(/^file:/, ''), {
    readOnly: true,
  });
  try {
    return ledgerRow.parse(database.prepare('select * from ledger where key = ?').get(code));
  } finally {
    database.close();
  }
}

const found = z.object({ docs: z.array(z.looseObject({ id: z.string() })) });

/** A record as it is public, in a language. */
export async function liveRecord(
  visitor: Visitor,
  kind: string,
  code: string,
  locale = 'es',
): Promise<z.output<typeof found>['docs'][number]> {
  const path = `/api/${kind}?where[code][equals]=${code}&depth=0&locale=${locale}`;
  const { body, text } = await visitor.ask('GET', path);
  const [document] = found.parse(body).docs;
  if (!document) throw new Error(text);
  return document;
}

const manifestSchema = z.object({
  node: z.record(z.string(), z.object({ filename: z.string() })),
});

/** Calls a server function of the admin as its pages do. */
export async function callServerFunction(visitor: Visitor, ...sent: unknown[]): Promise<Answer> {
  const file = join(repositoryRoot, 'cms/.next/server/server-reference-manifest.json');
  const actions = manifestSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).node;
  const [id] =
    Object.entries(actions).find(([, { filename }]) => filename.includes('(payload)/layout')) ?? [];
  if (!id) throw new Error(`${file} does not name the server function of the layout.`);
  return visitor.ask('POST', '/admin', {
    body: sent,
    headers: { 'content-type': 'text/plain;charset=UTF-8', 'next-action': id },
  });
}

/** The sentences of an answer: of its errors, and of the errors of fields and of single records among them. */
export function sentencesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(sentencesIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'message' in value && typeof value.message === 'string' ? [value.message] : [];
  const inner = Object.entries(value).filter(([key]) => key === 'errors' || key === 'data');
  return [...own, ...inner.flatMap(([, child]) => sentencesIn(child))];
}
