import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** Whether `npm run test:long` runs the tests. */
    readonly isLong: boolean;
  }
}

/** How often something is tried: a few times in `npm test`, often in `npm run test:long`. */
export const runs = (usual: number, long: number): number => (inject('isLong') ? long : usual);

/** Time for a test of that many tries, in milliseconds. */
export const timeFor = (tries: number): number => 20_000 + tries * 60;
