'use client';

import {
  createClientFeature,
  toolbarFeatureButtonsGroupWithItems,
} from '@payloadcms/richtext-lexical/client';
import { languageOf } from '../../refusals/language.ts';
import { CitationDrawer } from './CitationDrawer.tsx';
import { CitationIcon } from './CitationIcon.tsx';
import { citeCommand } from './citeCommand.ts';
import { citingTexts } from './citingTexts.ts';

const groups = [
  toolbarFeatureButtonsGroupWithItems([
    {
      ChildComponent: CitationIcon,
      key: 'citation',
      label: ({ i18n }) => citingTexts[languageOf({ i18n })].cite,
      onSelect: ({ editor }) => editor.dispatchCommand(citeCommand, undefined),
      order: 2,
    },
  ]),
];

/** The button "cite a source" of the rich text editor, and the drawer in which one is chosen. */
export const CitationFeature = createClientFeature({
  plugins: [{ Component: CitationDrawer, position: 'normal' }],
  toolbarFixed: { groups },
  toolbarInline: { groups },
});
