import { DefaultTemplate } from '@payloadcms/next/templates';
import type { AdminViewServerProps } from 'payload';
import { redirect } from 'next/navigation.js';
import type { ReactNode } from 'react';
import { signedIn } from '../accounts/access.ts';

/**
 * Sends away who is not signed in, before a view of the project's own reads anything: Payload does not check access to
 * custom views.
 * @param path of the view, below `/admin`
 */
export function requireSignedIn(
  { req }: AdminViewServerProps['initPageResult'],
  path: string,
): void {
  if (req.user?.collection !== 'users') redirect(`/admin/login?redirect=/admin${path}`);
  if (!signedIn({ req })) redirect('/admin');
}

/** The frame of a view of the project's own: the navigation and the head of the admin. */
export function OwnView({
  initPageResult: { req, permissions, locale, visibleEntities },
  params,
  searchParams,
  children,
}: AdminViewServerProps & { children: ReactNode }) {
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      searchParams={searchParams}
      user={req.user ?? undefined}
      visibleEntities={visibleEntities}
    >
      {children}
    </DefaultTemplate>
  );
}
