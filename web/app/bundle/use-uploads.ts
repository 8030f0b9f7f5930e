import { useEffect, useState } from 'preact/hooks';
import { onUploads, type Upload, uploadsOf } from '../upload/uploads.ts';

/** The uploads of a bundle that this tab holds, as they go. */
export function useUploads(bundle: string): ReadonlyMap<string, Upload> {
  const [, draw] = useState(0);
  useEffect(() => {
    let asked = false;
    // Many uploads tell of many shares: once a frame is enough.
    return onUploads(() => {
      if (asked) return;
      asked = true;
      requestAnimationFrame(() => {
        asked = false;
        draw((n) => n + 1);
      });
    });
  }, []);
  return uploadsOf(bundle);
}
