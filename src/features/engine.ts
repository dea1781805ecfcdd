/**
 * What makes analyses and index: a digest of its sources, tables and models, put here by the build
 * (scripts/esbuildOptions.mjs).
 */
export const engine = 'not built';
