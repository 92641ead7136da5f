import { CharClass, classOf, foldCode, isWordClass } from './characters.ts';

/** Numbers the words of the gazetteer. Word numbers begin at 1. */
export interface Vocabulary {
  /** The number of the word whose hash is `hash` and which stands at `start`..`end`; 0 if unknown. */
  readonly find: (hash: number, text: string, start: number, end: number) => number;
}

/** A vocabulary that still grows. */
export interface VocabularyBuilder extends Vocabulary {
  /** The number of a word, new if need be. */
  readonly add: (hash: number, text: string, start: number, end: number) => number;
}

/** Letters and digits of a token without diacritics: what two spellings of one word share. */
const normalize = (text: string, start: number, end: number): string => {
  let word = '';
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (isWordClass(classOf(code)) || classOf(code) === CharClass.ampersand) {
      word += String.fromCharCode(foldCode(code));
    }
  }
  return word === '&' ? 'and' : word;
};

const sameWord = (word: string, text: string, start: number, end: number): boolean => {
  let at = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (isWordClass(classOf(code))) {
      if (at >= word.length || word.charCodeAt(at) !== foldCode(code)) return false;
      at++;
    }
  }
  return at === word.length || normalize(text, start, end) === word;
};

/**
 * An open-addressing hash table: a word of the text costs one probe and no string is made of it,
 * so a long text is looked up without garbage.
 */
export const createVocabulary = (): VocabularyBuilder => {
  const words: string[] = [''];
  const hashes: number[] = [0];
  let slots = new Int32Array(1024);

  const place = (word: number): void => {
    const mask = slots.length - 1;
    let slot = (hashes[word] ?? 0) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = word;
  };

  const find: Vocabulary['find'] = (hash, text, start, end) => {
    const mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const word = slots[slot] ?? 0;
      if (word === 0) return 0;
      if (hashes[word] === hash && sameWord(words[word] ?? '', text, start, end)) return word;
    }
  };

  const add: VocabularyBuilder['add'] = (hash, text, start, end) => {
    const known = find(hash, text, start, end);
    if (known !== 0) return known;
    words.push(normalize(text, start, end));
    hashes.push(hash);
    if (words.length * 2 > slots.length) {
      slots = new Int32Array(slots.length * 2);
      for (let word = 1; word < words.length; word++) place(word);
    } else {
      place(words.length - 1);
    }
    return words.length - 1;
  };

  return { find, add };
};
