'use client';

import { useEffect, useRef, useState } from 'react';

type Props = {
  html: string;
  /** The width of the screen that it is for, in CSS pixels. */
  width: number;
  title: string;
};

/**
 * A page as a screen of this width shows it, made smaller where there is less room. It stays where it was scrolled to while
 * it is made anew; the first change comes into view when changes are marked. No script of it runs: neither the frame nor the policy of the admin allows any.
 */
export function ScaledPage({ html, width, title }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const scrolled = useRef(0);
  const wasMarked = useRef(false);
  const room = useRoom(place);
  const scale = room.width === 0 ? 1 : Math.min(1, room.width / width);

  const onLoad = () => {
    const window = frame.current?.contentWindow;
    const mark = window?.document.querySelector('.preview-mark');
    if (mark && !wasMarked.current) mark.scrollIntoView({ block: 'center' });
    else window?.scrollTo(0, scrolled.current);
    wasMarked.current = Boolean(mark);
    window?.addEventListener('scroll', () => (scrolled.current = window.scrollY));
  };

  return (
    <div className="arraigo-preview__page" ref={place}>
      <iframe
        ref={frame}
        title={title}
        srcDoc={html}
        sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
        onLoad={onLoad}
        style={{
          inlineSize: width,
          blockSize: room.height / scale,
          transform: `scale(${scale})`,
          marginInlineStart: Math.max(0, (room.width - width * scale) / 2),
        }}
      />
    </div>
  );
}

/** The size of an element, in CSS pixels. */
function useRoom(element: React.RefObject<HTMLElement | null>) {
  const [room, setRoom] = useState({ width: 0, height: 0 });
  useEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setRoom({ width: entry.contentRect.width, height: entry.contentRect.height });
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return room;
}
