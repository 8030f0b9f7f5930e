import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle, handlerOf } from '../../infra/bundle/index.ts';
import { type FunctionName, functions } from '../../shared/topology.ts';
import { developing, reasons } from './reasons.ts';

const root = new URL('../../', import.meta.url);
const json = async (path: string) => JSON.parse(await readFile(new URL(path, root), 'utf8'));

interface Locked {
  version: string;
  license?: string;
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
}

/** Licences that packages state in a file alone, read by a person. */
const statedElsewhere: Readonly<Record<string, string>> = { 'png-js': 'MIT' };

/** Licences under which a package may ship; one of `A OR B` is enough, and `A AND B` needs both. */
const permissive = new Set(
  'MIT MIT-0 ISC Apache-2.0 BSD-2-Clause BSD-3-Clause 0BSD CC0-1.0 OFL-1.1 Zlib Unlicense'.split(' '),
);
export const mayShip = (licence: string): boolean =>
  licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((one) => one.split(' AND ').every((name) => permissive.has(name)));

/** A package that is installed with the program on some platform. */
export interface Shipped {
  name: string;
  version: string;
  licence: string;
}

/** Every package that ships, direct or not, from package-lock.json; the builds of one package for other platforms stand for themselves. */
export async function shipped(): Promise<Shipped[]> {
  const { packages } = (await json('package-lock.json')) as { packages: Record<string, Locked> };
  const of = (path: string): string => path.replace(/^.*node_modules\//, '');
  const licenceOf = (name: string, { license, optional }: Locked): string | undefined =>
    license ??
    statedElsewhere[name] ??
    // A mirror that lacks a platform's build leaves its licence out of the lock file: the builds of one package share theirs.
    (optional
      ? Object.entries(packages).find(([p, e]) => of(p).startsWith(familyOf(name)) && e.license)?.[1].license
      : undefined);
  return Object.entries(packages)
    .filter(([path, entry]) => path && !entry.dev)
    .map(([path, entry]) => {
      const licence = licenceOf(of(path), entry);
      if (!licence)
        throw new Error(
          `${of(path)}: expected a licence in package-lock.json, found none; read it and name it in docs/dependencies/make.ts`,
        );
      return { name: of(path), version: entry.version, licence };
    })
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1));
}

const familyOf = (name: string): string => name.replace(/-(android|darwin|freebsd|linux|win32)-.*$/, '');

/** KB of each package in each function's bundle, from a bundling of today. */
export async function weights(): Promise<Map<string, Map<FunctionName, number>>> {
  const at = await mkdtemp(join(tmpdir(), 'weights-'));
  const by = new Map<string, Map<FunctionName, number>>();
  try {
    for (const name of Object.keys(functions) as FunctionName[]) {
      const cpu = functions[name].architecture === 'arm64' ? 'arm64' : 'x64';
      const { packages } = await bundle(handlerOf(name), cpu, join(at, name));
      for (const [of, bytes] of Object.entries(packages)) {
        const known = by.get(of) ?? new Map<FunctionName, number>();
        by.set(of, known.set(name, Math.ceil(bytes / 1024)));
      }
    }
  } finally {
    await rm(at, { recursive: true, force: true });
  }
  return by;
}

const row = (...cells: string[]): string => `| ${cells.join(' | ')} |`;

/** docs/dependencies.md without the last columns, which need a bundling: what a test can hold. */
export async function freshDependencies(by: ReadonlyMap<string, ReadonlyMap<FunctionName, number>>): Promise<string> {
  const { dependencies, devDependencies } = (await json('package.json')) as Record<string, Record<string, string>>;
  const all = await shipped();
  const direct = new Set(Object.keys(dependencies!));
  const sizes = (name: string): string =>
    [...(by.get(name) ?? [])].map(([fn, kb]) => `${fn} ${kb.toLocaleString('en')}`).join(', ') || '-';
  const licenceOf = (name: string): string => all.find((p) => p.name === name)!.licence;
  const further = all.filter((p) => !direct.has(p.name) && !/-(android|darwin|freebsd|linux|win32)-/.test(p.name));
  const builds = all.filter((p) => !direct.has(p.name) && !further.includes(p));
  return `# Dependencies

Made by \`npm run docs:dependencies\` from package.json, package-lock.json, a bundling of every function, and the reasons in
docs/dependencies/reasons.ts. Everything that ships is under a permissive licence; a test refuses any other. \`.ci/run\` asks the registry
for known vulnerabilities of high severity, and says when the registry does not answer that question.

## What runs

KB: what of the package is in a function's bundle, unpacked; "-": on a laptop or in a command only, or data that was taken at build time.

${row('package', 'version', 'licence', 'what for', 'instead of', 'KB by function')}
|---|---|---|---|---|---|
${[...direct]
  .sort()
  .map((name) =>
    row(
      `\`${name}\``,
      dependencies![name]!,
      licenceOf(name),
      reasons[name]?.does ?? 'no reason written',
      reasons[name]?.instead ?? '',
      sizes(name),
    ),
  )
  .join('\n')}

## What comes with them

${further.length} further packages are installed, under these licences, and ${builds.length} builds of packages above for single platforms, of which a
machine takes its own.

${row('licence', 'packages')}
|---|---|
${[...Map.groupBy(further, (p) => p.licence)]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([licence, of]) => row(licence, [...new Set(of.map((p) => p.name))].join(', ')))
  .join('\n')}

## What builds and tests

None of these ships.

${row('package', 'version', 'what for')}
|---|---|---|
${Object.keys(devDependencies!)
  .sort()
  .map((name) => row(`\`${name}\``, devDependencies![name]!, developing[name] ?? 'no reason written'))
  .join('\n')}
`;
}

if (import.meta.main) await writeFile(new URL('docs/dependencies.md', root), await freshDependencies(await weights()));
