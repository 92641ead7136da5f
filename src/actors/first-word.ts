import { CharClass, classOf, foldCode, isWordClass } from './characters.ts';
import { tokenize } from './tokenize.ts';
import { HASH_START, hashStep } from './word-hash.ts';

/** Hash of the first word of a name as the tokenizer would give it; null for a name without a word. */
export const firstWordHash = (name: string): number | null => {
  let hash = HASH_START;
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    const charClass = classOf(code);
    if (isWordClass(charClass)) {
      hash = hashStep(hash, foldCode(code));
    } else if (at > 0 && (charClass === CharClass.space || charClass === CharClass.hyphen)) {
      return hash;
    } else {
      // Points, apostrophes and the like are the tokenizer's business; few names begin with them.
      const tokens = tokenize(name, [{ kind: 'paragraph', start: 0, end: name.length }]);
      return tokens.count === 0 ? null : (tokens.hashes[0] ?? 0);
    }
  }
  return name === '' ? null : hash;
};
