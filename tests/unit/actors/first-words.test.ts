import { expect, test } from 'vitest';
import { bundledFirstWords } from '../../../src/actors/bundled-first-words.at-build.ts';
import { firstWordHash } from '../../../src/actors/first-word.ts';
import {
  firstWordsOf,
  haveOnePrint,
  packFirstWords,
  unpackFirstWords,
  type FirstWords,
} from '../../../src/actors/first-words.ts';
import { knownNames } from '../../../src/actors/known-names.ts';
import { hashWord } from '../../../src/actors/word-hash.ts';
import { knownActors } from '../../../src/dossiers/dossiers.ts';

/** For the hash of each first word the actors of the bundle with a name that begins with it. */
const actorsByWord = (): ReadonlyMap<number, ReadonlySet<number>> => {
  const actors = new Map<number, Set<number>>();
  for (const [at, actor] of knownActors.entries()) {
    for (const { text } of knownNames(actor)) {
      const hash = firstWordHash(text);
      if (hash !== null) actors.set(hash, (actors.get(hash) ?? new Set()).add(at));
    }
  }
  return actors;
};

const taken = (words: FirstWords, hash: number): readonly number[] => {
  const actors: number[] = [];
  words.takeAll(hash, (actor) => actors.push(actor));
  return actors;
};

test('every actor is handed out for each first word of its names, in their order, and few others', () => {
  const words = unpackFirstWords(bundledFirstWords);
  const expected = actorsByWord();
  expect(expected.size).toBeGreaterThan(5000);
  const seen: number[] = [];
  let others = 0;
  for (const [hash, actors] of expected) {
    const found = taken(words, hash);
    // A word with the print of one before it has had its actors.
    if (found.length === 0) expect(seen.some((other) => haveOnePrint(other, hash))).toBe(true);
    else {
      expect(found.filter((actor) => actors.has(actor))).toEqual([...actors]);
      others += found.length - actors.size;
    }
    seen.push(hash);
  }
  expect(others).toBeLessThan(expected.size / 10);
});

test('what is packed when the extension is built is what is gathered elsewhere', () => {
  const actors = knownActors.slice(0, 300);
  const unpacked = unpackFirstWords(packFirstWords(actors));
  const gathered = firstWordsOf(actors);
  for (const hash of actorsByWord().keys()) {
    expect(taken(unpacked, hash)).toEqual(taken(gathered, hash));
  }
});

test('an actor is handed out once, and the word is known again', () => {
  const words = firstWordsOf(knownActors);
  const hash = hashWord('United');
  expect(taken(words, hash).length).toBeGreaterThan(5);
  expect(taken(words, hash)).toEqual([]);
  expect(words.takeAll(hash, () => {})).toBe(true);
});

test('of words that begin no name, one in ten at most is taken for one that does', () => {
  const words = firstWordsOf(knownActors);
  const strange = Array.from({ length: 5000 }, (_, at) => hashWord(`q${at.toString(36)}x`));
  const wrong = strange.filter((hash) => words.takeAll(hash, () => {}));
  expect(wrong.length).toBeGreaterThan(0);
  expect(wrong.length).toBeLessThan(500);
});
