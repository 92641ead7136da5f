import { base64OfBytes, bytesOfBase64 } from './base64.ts';
import { HashBits } from './hash-bits.ts';

/**
 * The bits of words by the words' hashes, as text: made when the extension is built, for to hash
 * thousands of words at every start of the background takes longer than to read an article. Bits given
 * for one hash several times are joined; those of zero are left out.
 */
export const packWordBits = (entries: Iterable<readonly [hash: number, bits: number]>): string => {
  const joined = new Map<number, number>();
  for (const [hash, bits] of entries) joined.set(hash, (joined.get(hash) ?? 0) | bits);
  const pairs = Int32Array.from([...joined].filter(([, bits]) => bits !== 0).flat());
  return base64OfBytes(new Uint8Array(pairs.buffer));
};

/** What {@link packWordBits} made the text of. */
export const unpackWordBits = (packed: string): HashBits => {
  const pairs = new Int32Array(bytesOfBase64(packed).buffer);
  // Twice the room there has to be: most words of a text are in no list, and most questions end at once so.
  const bits = new HashBits(pairs.length);
  for (let at = 0; at < pairs.length; at += 2) bits.add(pairs[at] ?? 0, pairs[at + 1] ?? 0);
  return bits;
};
