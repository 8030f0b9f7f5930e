/** Style sheets are imported for what esbuild makes of them (web/build.ts). */
declare module '*.css';
