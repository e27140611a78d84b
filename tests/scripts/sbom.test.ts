import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { repositoryRoot } from 'cms/env';
import { parseLockfile } from 'scripts/lockfile/readLockfile';
import { describeComponents } from 'scripts/sbom/describeComponents';
import { sbomsFolder, writeReleaseSbom } from 'scripts/sbom/writeReleaseSbom';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { temporaryFolder } from '../temporaryFolder.ts';
import { startProcess } from './nodeProcess.ts';

const dataDir = temporaryFolder();
const lockfileText = readFileSync(join(repositoryRoot, 'pnpm-lock.yaml'), 'utf8');
const written = describeComponents(parseLockfile(lockfileText));

const sbomSchema = z.object({
  components: z.array(
    z.object({
      'bom-ref': z.string(),
      type: z.string(),
      version: z.string().optional(),
      scope: z.string().optional(),
      hashes: z.array(z.object({ alg: z.string(), content: z.string() })).default([]),
    }),
  ),
  dependencies: z.array(z.object({ ref: z.string(), dependsOn: z.array(z.string()).default([]) })),
});
const { components, dependencies } = sbomSchema.parse(JSON.parse(written));
const component = (ref: string) => components.find((one) => one['bom-ref'] === ref);
const dependenciesOf = (ref: string) => dependencies.find((one) => one.ref === ref)?.dependsOn;
/** "payload" → "pkg:npm/payload@…", as the lockfile resolves it. */
const reference = (name: string) =>
  components.map((one) => one['bom-ref']).find((ref) => ref.startsWith(`pkg:npm/${name}@`)) ?? '';

describe('the bill of materials', () => {
  test('is valid CycloneDX 1.6', async () => {
    const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
    expect(await validator.validate(written)).toBeNull();
    const broken = written.replace('"type": "library"', '"type": "book"');
    expect(await validator.validate(broken)).not.toBeNull();
  });

  test('is the same bytes for the same lockfile, and names no day and no machine', () => {
    expect(describeComponents(parseLockfile(lockfileText))).toBe(written);
    expect(written).not.toMatch(/"(timestamp|serialNumber)"/);
    expect(written).not.toContain(repositoryRoot);
  });

  test('holds what runs for editors and readers with all that it brings, and no tool of developers', () => {
    expect(dependenciesOf('arraigo')).toEqual(
      expect.arrayContaining(['cms', 'site', 'content-models', reference('node')]),
    );
    for (const name of ['payload', 'next', 'sharp', 'astro', 'pagefind', 'mongoose', 'drizzle-orm'])
      expect(component(reference(name))?.scope, name).toBe('required');
    for (const name of ['vitest', 'eslint', 'lighthouse', 'typescript-eslint', 'html-validate'])
      expect(reference(name), name).toBe('');
    expect(component(reference('%40img/sharp-linux-x64'))?.scope).toBe('optional');
  });

  test('tells who brings what, without an end that leads nowhere', () => {
    expect(dependenciesOf('cms')).toContain(reference('payload'));
    expect(dependenciesOf(reference('%40payloadcms/drizzle'))).toContain(reference('drizzle-orm'));
    expect(dependenciesOf(reference('sharp'))).toContain(reference('%40img/sharp-linux-x64'));
    const ends = dependencies.flatMap(({ dependsOn }) => dependsOn);
    expect(ends.filter((ref) => component(ref) === undefined)).toEqual([]);
  });

  test('has the digest of every package, as the lockfile has it', () => {
    const [, integrity = ''] =
      /^ {2}zod@4[^:]*:\n {4}resolution: \{integrity: sha512-([^}]+)\}/m.exec(lockfileText) ?? [];
    expect(component(reference('zod'))?.hashes).toEqual([
      { alg: 'SHA-512', content: Buffer.from(integrity, 'base64').toString('hex') },
    ]);
    const without = components.filter(({ type, hashes }) => type === 'library' && !hashes.length);
    expect(without).toEqual([]);
  });

  test('goes with its release, outside the public folder, and leaves with it', async () => {
    const folder = (id: string) => join(dataDir(), 'releases', id);
    for (const id of ['one', 'two']) {
      mkdirSync(folder(id), { recursive: true });
      expect(readFileSync(await writeReleaseSbom(dataDir(), id), 'utf8')).toBe(written);
    }
    expect(readdirSync(sbomsFolder(dataDir()))).toEqual(['one.cdx.json', 'two.cdx.json']);
    rmSync(folder('one'), { recursive: true });
    mkdirSync(folder('three'));
    await writeReleaseSbom(dataDir(), 'three');
    expect(readdirSync(sbomsFolder(dataDir()))).toEqual(['three.cdx.json', 'two.cdx.json']);
    expect(readdirSync(folder('three'))).toEqual([]);
  });

  test('is written by its command, which asks for a name', async () => {
    const run = (args: string[]) =>
      startProcess([join(repositoryRoot, 'scripts/sbom.ts'), ...args]);
    const nameless = run([]);
    expect(await nameless.ended).toBe(1);
    expect(nameless.output()).toContain('npm run sbom -- --out');
    const file = join(dataDir(), 'new/arraigo.cdx.json');
    const named = run(['--out', file]);
    expect(await named.ended, named.output()).toBe(0);
    expect(existsSync(file) && readFileSync(file, 'utf8')).toBe(written);
  });
});

test('a lockfile in another format is refused in words', () => {
  const refused = () => parseLockfile(lockfileText.replace("'9.0'", "'10.0'"));
  expect(refused).toThrow('version 9.0 of its format is expected');
  const incomplete = () => parseLockfile(lockfileText.replace(/^ {2}zod@4[^:]*: \{\}\n/m, ''));
  expect(incomplete).toThrow(/pnpm-lock.yaml is incomplete: it names zod@4/);
});
