import { WORDS } from '../../fixtures/words.ts';

/** The English words, as the browser would look them up. */
export const words = WORDS.en;
