import { useEffect, useState } from 'preact/hooks';

/** Says so while the browser has no network. */
export function OfflineBar() {
  const [online, setOnline] = useState(navigator.onLine);
  useEffect(() => {
    const look = () => setOnline(navigator.onLine);
    addEventListener('online', look);
    addEventListener('offline', look);
    return () => {
      removeEventListener('online', look);
      removeEventListener('offline', look);
    };
  }, []);
  return online ? null : (
    <p role="alert" class="bar">
      You are offline. What was dropped stays here and goes on once you are online again.
    </p>
  );
}
