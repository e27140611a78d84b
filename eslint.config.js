import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** Forbids imports by pattern; a package's files may go on importing everything else. */
function forbidImports(...patterns) {
  return { 'no-restricted-imports': ['error', { patterns }] };
}

const cms = {
  regex: '^cms(/|$)|(^|/)cms/src/',
  message: 'Only scripts and tests may see the CMS; what both need belongs into content-models.',
};
const site = {
  regex: '^site(/|$)|(^|/)site/src/',
  message: 'Only scripts and tests may see the site; what both need belongs into content-models.',
};
const frameworks = {
  regex: '^(payload|@payloadcms|next|react|astro|@astrojs)([/:]|$)',
  message: 'content-models knows what content is, and no framework.',
};
const payloadTypes = {
  regex: '/payload-types(\\.ts)?$',
  message: "Payload's generated types stop inside the package cms.",
};

export default tseslint.config(
  {
    ignores: [
      'data/**',
      '**/dist/**',
      '**/.next/**',
      '**/.astro/**',
      'cms/src/payload-types.ts',
      'cms/src/migrations/**',
      'cms/src/app/**/importMap.js',
      '**/next-env.d.ts',
    ],
  },
  eslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
      globals: globals.node,
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreUsingDeclarations: true }],
    },
  },
  astro.configs.recommended,
  { files: ['**/*.js', '**/*.mjs'], languageOptions: { globals: globals.node } },
  { files: ['content-models/**'], rules: forbidImports(cms, site, frameworks, payloadTypes) },
  { files: ['cms/**'], rules: forbidImports(site) },
  { files: ['site/**'], rules: forbidImports(cms, payloadTypes) },
  { files: ['scripts/**', 'tests/**'], rules: forbidImports(payloadTypes) },
  {
    files: ['scripts/**/*.ts'],
    rules: { '@typescript-eslint/consistent-type-definitions': ['error', 'type'] },
  },
);
