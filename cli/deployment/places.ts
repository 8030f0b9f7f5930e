/** Names that Windows keeps for devices. */
const devices = /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i;

/**
 * Where papers of these names go below a folder, as steps of a path. The names come from others: no step leads out of the folder, hides a file or
 * names a device, and no two papers share a place, on file systems that know no case either.
 */
export function placesFor(names: readonly string[]): string[][] {
  const taken = new Set<string>();
  return names.map((name) => {
    const steps = name
      .split(/[/\\]/)
      .map(safe)
      .filter((step) => step !== '');
    const last = steps.pop() ?? 'paper';
    for (let n = 1; ; n++) {
      const dot = last.lastIndexOf('.');
      const numbered = n === 1 ? last : dot > 0 ? `${last.slice(0, dot)}-${n}${last.slice(dot)}` : `${last}-${n}`;
      const key = [...steps, numbered].join('/').normalize('NFC').toLowerCase();
      if (taken.has(key)) continue;
      taken.add(key);
      return [...steps, numbered];
    }
  });
}

function safe(step: string): string {
  const plain = step
    .toWellFormed()
    .replace(/[\u0000-\u001f\u007f-\u009f<>:"|?*\u202a-\u202e\u2066-\u2069]/g, '_')
    .replace(/^\.+/, '')
    .replace(/[. ]+$/, '')
    .slice(0, 200);
  return devices.test(plain) ? `_${plain}` : plain;
}
