export * from './chain.ts';
export * from './claim.ts';
export * from './document.ts';
export * from './evidence.ts';
export * from './fact.ts';
export * from './page.ts';
export * from './row.ts';
export * from './verdict.ts';
