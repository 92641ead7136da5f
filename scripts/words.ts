// Packs the word lists that the finder asks about often into filters. Run: npm run words
import { readFileSync, writeFileSync } from 'node:fs';
import { packFilter } from '../src/actors/lexicon/bloom-filter.ts';
import { hashLetters, hashPhrase } from '../src/actors/word-hash.ts';

const TARGET = 'src/actors/data/word-filters.json';

const readList = (name: string, separator: string): readonly string[] => {
  const file = readFileSync(new URL(`words/${name}.json`, import.meta.url), 'utf8');
  return (JSON.parse(file) as { readonly words: string }).words.split(separator);
};

const hashOf = (name: string): number => hashPhrase(name.split(/[ -]/u).map(hashLetters));

const packed = (words: readonly string[]): string =>
  Buffer.from(packFilter(words.map(hashOf))).toString('base64');

const filters = {
  about:
    'The lists in scripts/words as Bloom filters, made by scripts/words.ts. Generated: do not edit.',
  commonWords: packed(readList('common-words', ' ')),
  firstNames: packed(readList('first-names', ' ')),
  cities: packed(readList('cities', ', ')),
};
writeFileSync(TARGET, `${JSON.stringify(filters, null, 2)}\n`);
