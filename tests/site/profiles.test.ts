import path from 'node:path';
import { readSnapshot } from 'content-models/snapshot/readSnapshot';
import { createCatalogue } from 'site/catalogue/catalogue';
import { hasProfile, nearProfile, profiles } from 'site/catalogue/profiles';
import { expect, test } from 'vitest';

const seed = await readSnapshot(path.join(import.meta.dirname, '../../cms/seed'));

/** The table of profiles has codes; these are the names of the institutions with those codes. */
test('every profile has the institutions that its description means', () => {
  const named = profiles.map((profile) => [
    profile,
    seed.institutions
      .filter((institution) => hasProfile(institution, profile))
      .map(({ slug }) => slug),
  ]);
  expect(Object.fromEntries(named)).toEqual({
    'foreign-affairs': [
      'sreci-honduras',
      'minex',
      'ministerio-de-relaciones-exteriores-el-salvador',
      'secretaria-de-relaciones-exteriores-mexico',
    ],
    'reception-reintegration': [
      'sreci-honduras',
      'instituto-guatemalteco-de-migracion',
      'secretaria-de-bienestar-social-guatemala',
      'ministerio-de-relaciones-exteriores-el-salvador',
      'conmigrantes',
      'segob',
    ],
    labour: ['ministerio-de-trabajo-guatemala', 'ministerio-de-trabajo-el-salvador'],
    'local-government': seed.institutions
      .filter(({ type }) => type === 'local-government')
      .map(({ slug }) => slug),
  });
});

test('a profile leads to the challenges near its work', () => {
  const near = createCatalogue(seed).challengesOfTerms(nearProfile['local-government']);
  const slugs = near.map(({ slug }) => slug);
  expect(slugs).toContain('pocas-oficinas-municipales-en-guatemala');
  expect(slugs.length).toBeLessThan(seed.challenges.length);
});
