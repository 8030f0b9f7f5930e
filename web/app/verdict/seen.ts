import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** True from the moment that the element comes near to the screen: what is not looked at is not loaded. */
export function useSeen(): [boolean, RefObject<HTMLElement | null>] {
  const ref = useRef<HTMLElement>(null);
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    const look = new IntersectionObserver(
      (entries) => {
        if (entries.some((e) => e.isIntersecting)) {
          setSeen(true);
          look.disconnect();
        }
      },
      { rootMargin: '400px' },
    );
    if (ref.current) look.observe(ref.current);
    return () => look.disconnect();
  }, []);
  return [seen, ref];
}
