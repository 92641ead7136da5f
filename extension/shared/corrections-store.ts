import { readCorrections } from './corrections.ts';
import { storedValue } from './stored-value.ts';

/** The links that the reader has set aside. */
export const {
  load: loadCorrections,
  watch: watchCorrections,
  update: updateCorrections,
} = storedValue('corrections', readCorrections);
