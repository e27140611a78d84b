'use client';

import { useEffect, useRef, useState } from 'react';

/**
 * The text of an input whose value is stored in another form. It stays as it is typed, and follows the value only where
 * that changed by another way.
 * @param stored the value as the input would show it.
 * @returns the text, and a function that sets it with the value, so shown, that was made of it.
 */
export function useTypedText(stored: string): [string, (text: string, made: string) => void] {
  const [text, setText] = useState(stored);
  const own = useRef(stored);
  useEffect(() => {
    if (stored === own.current) return;
    own.current = stored;
    setText(stored);
  }, [stored]);
  return [
    text,
    (typed, made) => {
      own.current = made;
      setText(typed);
    },
  ];
}
