import { kinds, kindNames } from 'content-models/kinds';
import { webAddress } from 'content-models/fields/address';
import { richText } from 'content-models/fields/richText';
import { siteSettingsSchema } from 'content-models/records/siteSettings';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

/** What a browser or a reader's program would run or open, and what only looks like an address of the web. */
const hostile = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript://example.org/%0aalert(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:text/html;base64,PHNjcmlwdD4=',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'blob:https://example.org/1',
  'about:blank',
  'filesystem:https://example.org/a',
  'ftp://example.org/a',
  'ws://example.org/a',
  'intent://example.org/#Intent;scheme=http;end',
  'view-source:https://example.org/',
  'tel:+50200000000',
  '//example.org/a',
  '/practicas/',
  'example.org/a',
  'https://',
];

/** Paths of the fields whose name says that they hold an address, with their schema, in what a schema describes. */
function addressFields(schema: unknown, path: string): [path: string, field: unknown][] {
  const parsed = z
    .looseObject({
      properties: z.record(z.string(), z.unknown()).default({}),
      items: z.unknown().optional(),
      anyOf: z.array(z.unknown()).default([]),
      oneOf: z.array(z.unknown()).default([]),
      allOf: z.array(z.unknown()).default([]),
    })
    .safeParse(schema);
  if (!parsed.success) return [];
  const { properties, items, anyOf, oneOf, allOf } = parsed.data;
  return [
    ...Object.entries(properties).flatMap(([name, field]): [string, unknown][] => [
      ...(/url$|website|address$|href|link$/i.test(name)
        ? [[`${path}.${name}`, field] satisfies [string, unknown]]
        : []),
      ...addressFields(field, `${path}.${name}`),
    ]),
    ...[items, ...anyOf, ...oneOf, ...allOf].flatMap((inner) => addressFields(inner, path)),
  ];
}

const described = { unrepresentable: 'any', io: 'input' } as const;
const schemas = [
  ...kindNames.map((kind) => [kind, kinds[kind].schema] as const),
  ['settings', siteSettingsSchema] as const,
];

describe('an address', () => {
  test.each(hostile)('is never %j', (address) => {
    expect(webAddress.safeParse(address).success).toBe(false);
    const link = { type: 'link', url: address, children: [{ type: 'text', text: 'aquí' }] };
    expect(richText.safeParse([{ type: 'paragraph', children: [link] }]).success).toBe(false);
    for (const field of ['contactAddress', 'repositoryUrl'])
      expect(siteSettingsSchema.safeParse({ [field]: address }).success, field).toBe(false);
    const contentLicence = { name: 'CC BY 4.0', url: address };
    expect(siteSettingsSchema.safeParse({ contentLicence }).success).toBe(false);
  });

  test('is of the web in every field that holds one', () => {
    const fields = schemas.flatMap(([name, schema]) =>
      addressFields(z.toJSONSchema(schema, described), name),
    );
    expect(fields.map(([path]) => path)).toEqual(
      expect.arrayContaining([
        'sources.url',
        'sources.archivedUrl',
        'institutions.website',
        'practices.contact.url',
        'settings.contactAddress',
        'settings.contentLicence.url',
      ]),
    );
    const free = fields.filter(
      ([, field]) => !/"format":"(uri|email)"|#FU-/.test(JSON.stringify(field)),
    );
    // Where an office is: a street, not an address of the web.
    expect(free.map(([path]) => path)).toEqual([
      'institutions.publicOffice.address',
      'practices.contact.address',
    ]);
  });
});
