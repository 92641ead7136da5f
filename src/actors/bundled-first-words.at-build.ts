import { knownActors } from '../dossiers/dossiers.ts';
import { packFirstWords } from './first-words.ts';

/** The first words of all names of the bundled actors, for `unpackFirstWords`. */
export const bundledFirstWords: string = packFirstWords(knownActors);
