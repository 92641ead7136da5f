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

/** A polynomial hash, so that each gram's comes from the one before by two multiplications. */
const BASE = 0x01000193;
/** What the oldest code of a gram counts in its value. */
const LEAVING = Array.from({ length: GRAM - 1 }).reduce<number>(
  (power) => Math.imul(power, BASE),
  1,
);

/** The {@link HASH_BITS} bits of a rolling value that are looked up. */
const bitsOf = (rolling: number): number => Math.imul(rolling, 0x9e3779b1) >>> (32 - HASH_BITS);

/** The rolling value of the first codes of a text, one less than a gram has. */
function rollIn(codes: Uint16Array): number {
  let rolling = 0;
  for (let at = 0; at < GRAM - 1; at++) rolling = (Math.imul(rolling, BASE) + (codes[at] ?? 0)) | 0;
  return rolling;
}

/** Hashes of all grams of a text, by offset. */
function hashGrams(codes: Uint16Array): Uint32Array {
  const hashes = new Uint32Array(gramCount(codes));
  let rolling = rollIn(codes);
  for (let at = 0; at < hashes.length; at++) {
    rolling = (Math.imul(rolling, BASE) + (codes[at + GRAM - 1] as number)) | 0;
    hashes[at] = bitsOf(rolling);
    rolling = (rolling - Math.imul(LEAVING, codes[at] as number)) | 0;
  }
  return hashes;
}

const gramCount = (codes: Uint16Array): number => Math.max(0, codes.length - GRAM + 1);

/** Looks the grams up by one pass over the text for each pattern: cheapest for a few patterns. */
export function scanForGrams(text: Uint16Array): GramPlaces {
  const count = gramCount(text);
  return {
    of(pattern) {
      const slots = new Map<number, number[]>();
      const wanted = new Uint8Array(1 << HASH_BITS);
      const own = hashGrams(pattern);
      for (const hash of own) {
        wanted[hash] = 1;
        slots.set(hash, []);
      }
      // Hashed as in `hashGrams`, without keeping what is looked at once.
      let rolling = rollIn(text);
      for (let at = 0; at < count; at++) {
        rolling = (Math.imul(rolling, BASE) + (text[at + GRAM - 1] as number)) | 0;
        const hash = bitsOf(rolling);
        if (wanted[hash] === 1) slots.get(hash)?.push(at);
        rolling = (rolling - Math.imul(LEAVING, text[at] as number)) | 0;
      }
      const places = new Map([...slots].map(([hash, found]) => [hash, Int32Array.from(found)]));
      return Array.from(own, (hash) => places.get(hash) ?? NOTHING);
    },
  };
}

/** Looks the grams up in an index of all grams of the text, built once (a counting sort). */
export function indexGrams(text: Uint16Array): GramPlaces {
  const hashes = hashGrams(text);
  const starts = new Int32Array((1 << HASH_BITS) + 1);
  for (const hash of hashes) starts[hash + 1] = (starts[hash + 1] as number) + 1;
  for (let hash = 0; hash < 1 << HASH_BITS; hash++)
    starts[hash + 1] = (starts[hash + 1] as number) + (starts[hash] as number);
  const next = starts.slice();
  const places = new Int32Array(hashes.length);
  for (let at = 0; at < hashes.length; at++) {
    const hash = hashes[at] as number;
    const slot = next[hash] as number;
    places[slot] = at;
    next[hash] = slot + 1;
  }
  return {
    of: (pattern) =>
      Array.from(hashGrams(pattern), (hash) => places.subarray(starts[hash], starts[hash + 1])),
  };
}
