/** The site's own types check what a component is given; here it is a component. */
declare module '*.astro' {
  import type { renderAlone } from 'site/renderAlone';

  const component: Parameters<typeof renderAlone>[0];
  export default component;
}
