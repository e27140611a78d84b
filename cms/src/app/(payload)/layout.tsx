import '@payloadcms/next/css';
import '../../admin/admin.css';
import '../../admin/accessible/accessible.css';
import '../../admin/citing/citing.css';
import '../../admin/home.css';
import '../../admin/notices/notices.css';
import '../../admin/picking/picking.css';
import '../../admin/pictures/pictures.css';
import '../../admin/preparing/preparing.css';
import '../../admin/previewing/previewing.css';
import '../../admin/saving/saving.css';
import '../../admin/translating/translating.css';
import type { ServerFunctionClient } from 'payload';
import { RootLayout, handleServerFunctions } from '@payloadcms/next/layouts';
import type { ReactNode } from 'react';
import config from '../../payload.config.ts';
import { withMarks } from '../../requests/keptMarks.ts';
import { allowedCall } from '../../requests/serverFunctions.ts';
import { importMap } from './admin/importMap.js';

const serverFunction: ServerFunctionClient = async (sent) => {
  'use server';
  const allowed = await allowedCall(sent, config);
  if ('answer' in allowed) return allowed.answer;
  const { call } = allowed;
  const answer = await handleServerFunctions({ ...call, config, importMap });
  return call.name === 'form-state' ? withMarks(call.args, answer) : answer;
};

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  );
}
