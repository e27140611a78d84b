import {
  BlockquoteFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
  lexicalEditor,
} from '@payloadcms/richtext-lexical';
import type { RichTextField, TextField } from 'payload';

const linkAddress: TextField = {
  name: 'url',
  type: 'text',
  required: true,
  label: { es: 'Dirección', en: 'Address' },
  admin: {
    description: {
      es: 'Una dirección completa (https://…) o, para llamar a una fuente de esta ficha, su código: #FU-0003.',
      en: 'A complete address (https://…) or, to call a source of this record, its code: #FU-0003.',
    },
  },
};

/** The rich text editor. Its content is validated again on the server by `toRichText`. */
export const richTextEditor = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h3', 'h4'] }),
    UnorderedListFeature(),
    OrderedListFeature(),
    BoldFeature(),
    ItalicFeature(),
    BlockquoteFeature(),
    LinkFeature({
      enabledCollections: [],
      disableAutoLinks: true,
      fields: ({ defaultFields }) =>
        defaultFields.map((field) => (field.name === 'url' ? linkAddress : field)),
    }),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
  ],
});

/** Rich text, localized. */
export function richTextField(name: string): RichTextField {
  return {
    name,
    type: 'richText',
    localized: true,
    admin: { disableListColumn: true },
  };
}
