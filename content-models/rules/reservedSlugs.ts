/**
 * Words that are part of addresses (`/paises/<país>/temas/…`, `…/pagina/2/`, `/hoja-de-ruta/para/<perfil>/`), so no
 * record may bear them.
 */
const reservedSlugs = [
  'pagina',
  'page',
  'paises',
  'countries',
  'temas',
  'themes',
  'para',
  'for',
] as const;

export function isReservedSlug(slug: string): boolean {
  return reservedSlugs.some((reserved) => reserved === slug);
}
