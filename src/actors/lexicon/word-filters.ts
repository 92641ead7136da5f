import filters from '../data/word-filters.json' with { type: 'json' };
import { createFilter } from './bloom-filter.ts';

const bytesOf = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

/** Whether a word is a frequent English one that is no name, by the hash of its small letters. */
export const isCommonWord = createFilter(bytesOf(filters.commonWords));

/** Whether a word is a first name of some language, by its hash as printed. */
export const isFirstName = createFilter(bytesOf(filters.firstNames));

/** Whether words are the name of a city, by their hash as printed (`hashPhrase`). */
export const isCity = createFilter(bytesOf(filters.cities));
