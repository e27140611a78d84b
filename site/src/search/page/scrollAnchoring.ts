/**
 * Scroll anchoring: keeps the control that was just used at its place on the screen while the parts above it grow and
 * shrink: on a phone the facets stand below an answer of any height. Browsers do it of their own accord in simpler
 * cases only, and some not at all. It lets go once somebody scrolls.
 *
 * @param parts what may change its height above the control.
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
      // A page that became too short for its position was moved by the browser, not by somebody.
      const expected = Math.min(position, root.scrollHeight - innerHeight);
      // A control that is hidden has no place.
      const isHidden = control.getClientRects().length === 0;
      if (isHidden || Math.abs(scrollY - expected) > 2) return release();
      scrollBy(0, control.getBoundingClientRect().top - top);
      position = scrollY;
    });
    // The browser's own hand would move the page a second time.
    root.style.overflowAnchor = 'none';
    for (const part of parts) observer.observe(part);
    release = () => {
      observer.disconnect();
      root.style.overflowAnchor = '';
    };
  };
}
