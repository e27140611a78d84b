import { NextResponse } from 'next/server.js';

/**
 * A 404 for those of Payload's pages that depend on e-mail (forgotten password, reset, verification): Arraigo sends
 * none, and a forgotten password is reset on the server. Undefined for every other page.
 */
export function closedPage(pathname: string): NextResponse | undefined {
  if (!/^\/admin\/(forgot|reset|verify)(\/|$)/i.test(pathname)) return undefined;
  return new NextResponse(page, {
    status: 404,
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  });
}

const page = `<!doctype html>
<html lang="es">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Esta página no existe · Arraigo</title>
<p>Esta página no existe: Arraigo no envía correos. Si olvidó su contraseña, quien administra el servidor le da una nueva
con <code>npm run reset-password -- EMAIL</code>. <a href="/admin/login">Iniciar sesión</a>
<p lang="en">There is no such page: Arraigo sends no mail. If you forgot your password, whoever runs the server gives you
a new one with <code>npm run reset-password -- EMAIL</code>. <a href="/admin/login">Sign in</a>
`;
