import type { CustomDocumentViewConfig } from 'payload';

/** The view of a record beside "Editar" and "Traducir" in which its page is seen. */
export const previewedView: CustomDocumentViewConfig = {
  Component: '/admin/previewing/PreviewView.tsx#PreviewView',
  path: '/preview',
  tab: { href: '/preview', label: ({ t }) => t('arraigo:preview'), order: 210 },
};
