import '@payloadcms/next/css';
import '../../admin/admin.css';
import '../../admin/accessible/accessible.css';
import '../../admin/citing/citing.css';
import '../../admin/home.css';
import '../../admin/notices/notices.css';
import '../../admin/picking/picking.css';
import '../../admin/preparing/preparing.css';
import '../../admin/saving/saving.css';
import '../../admin/translating/translating.css';
import type { ServerFunctionClient } from 'payload';
import { RootLayout, handleServerFunctions } from '@payloadcms/next/layouts';
import type { ReactNode } from 'react';
import config from '../../payload.config.ts';
import { allowedCall } from '../../requests/serverFunctions.ts';
import { importMap } from './admin/importMap.js';

const serverFunction: ServerFunctionClient = async (sent) => {
  'use server';
  const allowed = await allowedCall(sent, config);
  if ('answer' in allowed) return allowed.answer;
  return handleServerFunctions({ ...allowed.call, config, importMap });
};

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  );
}
