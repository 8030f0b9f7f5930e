import { useEffect, useState } from 'preact/hooks';

let tell: ((text: string) => void) | undefined;

/** Says a line to a screen reader, without moving the focus. */
export const announce = (text: string): void => tell?.(text);

/** The region that screen readers listen to: rendered once, from the start. */
export function LiveRegion() {
  const [text, setText] = useState('');
  useEffect(() => {
    tell = setText;
    return () => {
      tell = undefined;
    };
  }, []);
  return (
    <div class="unseen" role="status" aria-live="polite">
      {text}
    </div>
  );
}
