import type { CustomDocumentViewConfig } from 'payload';

/** The view of a record beside "Editar" in which it is translated. */
export const translatedView: CustomDocumentViewConfig = {
  Component: '/admin/translating/TranslationView.tsx#TranslationView',
  path: '/translation',
  tab: { href: '/translation', label: ({ t }) => t('arraigo:translate'), order: 200 },
};
