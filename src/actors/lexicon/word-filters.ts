import filters from '../data/word-filters.json' with { type: 'json' };
import { bytesOfBase64 } from '../base64.ts';
import { createFilter } from './bloom-filter.ts';

/** Whether a word is a frequent English one that is no name, by the hash of its small letters. */
export const isCommonWord = createFilter(bytesOfBase64(filters.commonWords));

/** Whether a word is a first name of some language, by its hash as printed. */
export const isFirstName = createFilter(bytesOfBase64(filters.firstNames));

/** Whether words are the name of a city, by their hash as printed (`hashPhrase`). */
export const isCity = createFilter(bytesOfBase64(filters.cities));
