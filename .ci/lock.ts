/**
 * Completes package-lock.json: `npm run lock` after every change of a dependency.
 *
 * A registry mirror that carries only the packages of some platforms makes npm leave the other platforms out of the lock file, and
 * `npm ci` then refuses it ("Missing: @biomejs/cli-darwin-arm64@ from lock file"). Each optional package that another package pins to
 * one version is therefore listed, with the platform that its name says, so that no machine installs what it cannot run.
 */
import { readFileSync, writeFileSync } from 'node:fs';

type Entry = {
  version: string;
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
};
type Lock = { packages: Record<string, Entry> };

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'openbsd', 'openharmony', 'sunos', 'win32'];
const processors = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64'];

/** Optional packages named with one exact version that the lock file has no entry for, as `[name, entry to add]`. */
export function missingOptionals(lock: Lock): [name: string, entry: Entry][] {
  const missing: [string, Entry][] = [];
  for (const [path, { optionalDependencies = {}, dev }] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const known = lock.packages[`node_modules/${name}`] ?? lock.packages[`${path}/node_modules/${name}`];
      if (known || !/^\d+\.\d+\.\d+/.test(version)) continue;
      const words = name.split('-');
      const pick = (of: string[]) =>
        of.filter((word) => words.includes(word) || words.some((w) => w.endsWith(`/${word}`)));
      const os = pick(systems);
      const cpu = pick(processors);
      const libc = words.includes('musl') ? ['musl'] : words.some((w) => w.startsWith('gnu')) ? ['glibc'] : [];
      missing.push([
        name,
        {
          version,
          ...(cpu.length && { cpu }),
          ...(dev && { dev }),
          ...(libc.length && { libc }),
          optional: true,
          ...(os.length && { os }),
        },
      ]);
    }
  }
  return missing;
}

if (import.meta.main) {
  const file = new URL('../package-lock.json', import.meta.url);
  const lock = JSON.parse(readFileSync(file, 'utf8')) as Lock;
  const missing = missingOptionals(lock);
  for (const [name, entry] of missing) lock.packages[`node_modules/${name}`] = entry;
  const { '': root, ...rest } = lock.packages;
  const sorted = Object.entries(rest).sort(([a], [b]) => a.localeCompare(b, 'en'));
  lock.packages = Object.fromEntries([...(root ? [['', root] as const] : []), ...sorted]);
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(missing.length ? `added ${missing.map(([name]) => name).join(', ')}` : 'nothing was missing');
}
