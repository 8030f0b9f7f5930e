/** `npm run bench`: each stage beside its peers (stages/run.ts); `-- promises` and `-- ocr`: what promises.ts and ocr.ts measure. */
const apart = { promises: () => import('./promises.ts'), ocr: () => import('./ocr.ts') };
const asked = process.argv[2];
await (asked === 'promises' || asked === 'ocr' ? apart[asked]() : import('./stages/run.ts'));
process.exit();
