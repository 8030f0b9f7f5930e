import { exit } from 'node:process';

/** Ctrl-C, or the end that the system asks for. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}

/** `stopped` rejects at the first signal; the second ends the process at once. */
export function stopOnSignal(): { stopped: Promise<never>; close(): void } {
  let reject: (reason: Stopped) => void = () => {};
  const stopped = new Promise<never>((_, no) => {
    reject = no;
  });
  stopped.catch(() => undefined);
  let signals = 0;
  const heard = () => {
    if (++signals > 1) exit(130);
    reject(new Stopped('stopped'));
  };
  process.on('SIGINT', heard).on('SIGTERM', heard);
  return { stopped, close: () => void process.off('SIGINT', heard).off('SIGTERM', heard) };
}
