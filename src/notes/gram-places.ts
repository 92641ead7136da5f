/** How many codes a gram has: long enough to be rare, short enough to survive edits. */
export const GRAM = 6;

/** Finds where grams of six codes stand in a text. */
export interface GramPlaces {
  /**
   * The places of each gram of a pattern.
   *
   * @returns for each offset in the pattern, offsets into the text's codes, ascending; a few of them
   * may be false (grams are told apart by a hash).
   */
  of(pattern: Uint16Array): readonly Int32Array[];
}

const HASH_BITS = 18;
const NOTHING = new Int32Array(0);

/** Hash of the gram at an offset, in {@link HASH_BITS} bits. */
function hashAt(codes: Uint16Array, at: number): number {
  let hash = 0;
  for (let i = at; i < at + GRAM; i++) hash = Math.imul(hash ^ (codes[i] as number), 0x01000193);
  return Math.imul(hash, 0x9e3779b1) >>> (32 - HASH_BITS);
}

const gramCount = (codes: Uint16Array): number => Math.max(0, codes.length - GRAM + 1);

/** Looks the grams up by one pass over the text for each pattern: cheapest for a few patterns. */
export function scanForGrams(text: Uint16Array): GramPlaces {
  return {
    of(pattern) {
      const slots = new Map<number, number[]>();
      const wanted = new Uint8Array(1 << HASH_BITS);
      const count = gramCount(pattern);
      for (let at = 0; at < count; at++) {
        const hash = hashAt(pattern, at);
        wanted[hash] = 1;
        slots.set(hash, []);
      }
      for (let at = 0, last = gramCount(text); at < last; at++) {
        const hash = hashAt(text, at);
        if (wanted[hash] === 1) slots.get(hash)?.push(at);
      }
      const places = new Map([...slots].map(([hash, found]) => [hash, Int32Array.from(found)]));
      return Array.from({ length: count }, (_, at) => places.get(hashAt(pattern, at)) ?? NOTHING);
    },
  };
}

/** Looks the grams up in an index of all grams of the text, built once (a counting sort). */
export function indexGrams(text: Uint16Array): GramPlaces {
  const count = gramCount(text);
  const hashes = new Int32Array(count);
  const starts = new Int32Array((1 << HASH_BITS) + 1);
  for (let at = 0; at < count; at++) {
    const hash = hashAt(text, at);
    hashes[at] = hash;
    starts[hash + 1] = (starts[hash + 1] as number) + 1;
  }
  for (let hash = 0; hash < 1 << HASH_BITS; hash++)
    starts[hash + 1] = (starts[hash + 1] as number) + (starts[hash] as number);
  const next = starts.slice();
  const places = new Int32Array(count);
  for (let at = 0; at < count; at++) {
    const hash = hashes[at] as number;
    const slot = next[hash] as number;
    places[slot] = at;
    next[hash] = slot + 1;
  }
  return {
    of: (pattern) =>
      Array.from({ length: gramCount(pattern) }, (_, at) => {
        const hash = hashAt(pattern, at);
        return places.subarray(starts[hash], starts[hash + 1]);
      }),
  };
}
