import type { Reading } from '../reading.ts';
import { Flag } from '../tokens.ts';
import { hashWord } from '../word-hash.ts';

/** Names by their words, for finding all their occurrences in one pass. */
export interface NameIndex<Value> {
  /** Files a value under the words `first`..`last` of the text; the first value of a name stays. */
  readonly add: (first: number, last: number, value: Value) => void;
  /** Files a value under one word. */
  readonly addWord: (word: string, value: Value) => void;
  /** The value filed under exactly the words `first`..`last` of the text, or null. */
  readonly valueOf: (first: number, last: number) => Value | null;
  /** Whether a name may begin at the token: with a capital, or with a small word that does begin one ("van der Zalm"). */
  readonly mayBeginAt: (at: number) => boolean;
  /** The longest name that begins at the token: its last token and its value. */
  readonly longestAt: (at: number) => { readonly last: number; readonly value: Value } | null;
}

interface Node<Value> {
  readonly next: Map<number, Node<Value>>;
  value: Value | null;
}

const createNode = <Value>(): Node<Value> => ({
  next: new Map<number, Node<Value>>(),
  value: null,
});

const MOST_WORDS = 12;

/** A trie over the words of the names that a text introduces. */
export const createNameIndex = <Value>(reading: Reading): NameIndex<Value> => {
  const { hashes, count } = reading.tokens;
  const root = createNode<Value>();
  const small = new Set<number>();
  const step = (node: Node<Value>, hash: number): Node<Value> => {
    let next = node.next.get(hash);
    if (next === undefined) node.next.set(hash, (next = createNode<Value>()));
    return next;
  };
  return {
    mayBeginAt: (at) =>
      reading.has(at, Flag.capital) || (small.size > 0 && small.has(hashes[at] ?? 0)),
    add: (first, last, value) => {
      if (!reading.has(first, Flag.capital)) small.add(hashes[first] ?? 0);
      let node = root;
      for (let at = first; at <= last; at++) node = step(node, hashes[at] ?? 0);
      node.value ??= value;
    },
    addWord: (word, value) => {
      step(root, hashWord(word)).value ??= value;
    },
    valueOf: (first, last) => {
      let node: Node<Value> | undefined = root;
      for (let at = first; at <= last && node; at++) node = node.next.get(hashes[at] ?? 0);
      return node?.value ?? null;
    },
    longestAt: (at) => {
      let node: Node<Value> | undefined = root.next.get(hashes[at] ?? 0);
      let found: { last: number; value: Value } | null = null;
      for (let last = at; node !== undefined && last < count && last - at < MOST_WORDS;) {
        if (node.value !== null) found = { last, value: node.value };
        last++;
        if (!reading.joined(last)) break;
        node = node.next.get(hashes[last] ?? 0);
      }
      return found;
    },
  };
};
