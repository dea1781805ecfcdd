import * as fc from 'fast-check';

/**
 * Property tests try the same cases every time, so that what failed once fails again. `PROPERTY_SEED=random npm run
 * test:unit` looks for new ones.
 */
const seed = process.env['PROPERTY_SEED'];
if (seed !== 'random') fc.configureGlobal({ seed: Number(seed ?? 20251108) });
