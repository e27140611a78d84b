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
  createServerFeature,
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
      es: 'Una dirección completa (https://…). Una fuente se cita con su propio botón.',
      en: 'A complete address (https://…). A source is cited with a button of its own.',
    },
  },
};

/** Cites a source: a link whose address is the code of the source, `#FU-0003`. */
const citationFeature = createServerFeature({
  key: 'citation',
  dependencies: ['link'],
  feature: { ClientFeature: '/admin/citing/CitationFeature.tsx#CitationFeature' },
});

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
    citationFeature(),
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
