/**
 * Scroll anchoring: keeps the control that was just used in place while the parts above it change their height; on a
 * phone the facets are below an answer of any height. Browsers do it by themselves only in simpler cases, and some not
 * at all. It ends once the reader scrolls.
 * @param parts the elements above the control whose height may change.
 */
export function createScrollAnchor(parts: readonly Element[]): (control: Element) => void {
  const root = document.documentElement;
  let release: () => void = () => undefined;
  return (control) => {
    release();
    const { top } = control.getBoundingClientRect();
    if (top < 0 || top > innerHeight) return;
    let position = scrollY;
    const observer = new ResizeObserver(() => {
      // The browser, not the reader, scrolls a page that became too short.
      const expected = Math.min(position, root.scrollHeight - innerHeight);
      // A hidden control has no position.
      const isHidden = control.getClientRects().length === 0;
      if (isHidden || Math.abs(scrollY - expected) > 2) return release();
      scrollBy(0, control.getBoundingClientRect().top - top);
      position = scrollY;
    });
    // Otherwise the browser's own scroll anchoring would move the page a second time.
    root.style.overflowAnchor = 'none';
    for (const part of parts) observer.observe(part);
    release = () => {
      observer.disconnect();
      root.style.overflowAnchor = '';
    };
  };
}
