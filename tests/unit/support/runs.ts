/** Set by `npm run test:long`. */
const IS_LONG = process.env['SIDELIGHT_LONG'] === '1';

/** How often something is tried: a few times in `npm test`, often in `npm run test:long`. */
export const runs = (usual: number, long: number): number => (IS_LONG ? long : usual);

/** Time for a test of that many tries, in milliseconds. */
export const timeFor = (tries: number): number => 20_000 + tries * 60;
