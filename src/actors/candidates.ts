import { Join, ROOT, joinOf, type Entry, type Gazetteer } from './gazetteer.ts';
import { Flag, Gap, isPlainGap, type Tokens } from './tokens.ts';

/** A place where the words of a known name stand; whether they mean it is for the linker to say. */
export interface Candidate {
  /** First and last token, both belonging to the name. */
  readonly first: number;
  readonly last: number;
  readonly entries: readonly Entry[];
}

/** A bound, or a text of nothing but initials would be walked anew from each of them. */
const MOST_INITIALS = 2;

const isInitial = (tokens: Tokens, at: number): boolean =>
  (tokens.ends[at] ?? 0) - (tokens.starts[at] ?? 0) === 1 &&
  ((tokens.flags[at] ?? 0) & Flag.capital) !== 0;

/**
 * A name may hold an editor's bracket that opens or closes inside it; what then counts as the
 * mention is the part after it: of "[President Donald] Trump" the bracket leaves "Trump".
 */
const afterUnbalancedBracket = (
  text: string,
  tokens: Tokens,
  first: number,
  last: number,
): number => {
  let from = first;
  let open = 0;
  for (let i = first + 1; i <= last; i++) {
    if (((tokens.gaps[i] ?? 0) & Gap.bracket) === 0) continue;
    const between = text.slice(tokens.ends[i - 1], tokens.starts[i]);
    if (between.includes('[')) {
      open = i;
    } else if (open === 0) {
      from = i;
    } else {
      open = 0;
    }
  }
  return open === 0 ? from : open;
};

/**
 * All occurrences of known names, about in reading order. A middle initial that the table lacks is skipped ("Donald J. Trump"). They may overlap.
 */
export const findCandidates = (
  text: string,
  tokens: Tokens,
  { vocabulary, begins, next, entries }: Gazetteer,
): readonly Candidate[] => {
  const { count, starts, ends, hashes, gaps } = tokens;
  const found: Candidate[] = [];
  const wordAt = (at: number): number =>
    vocabulary.find(hashes[at] ?? 0, text, starts[at] ?? 0, ends[at] ?? 0);
  for (let i = 0; i < count; i++) {
    if (!begins(hashes[i] ?? 0)) continue;
    let state: number | undefined = ROOT;
    let skipped = 0;
    for (let at = i; at < count; at++) {
      const join = at === i ? Join.plain : joinOf(gaps[at] ?? 0);
      if (join === Join.none) break;
      const following: number | undefined = next(state, wordAt(at), join);
      if (following === undefined) {
        const skips = skipped < MOST_INITIALS && at > i && isPlainGap(gaps[at] ?? 0);
        if (!skips || !isInitial(tokens, at)) break;
        skipped++;
        continue;
      }
      state = following;
      const meanings = entries(state);
      if (meanings !== undefined) {
        const first = afterUnbalancedBracket(text, tokens, i, at);
        found.push({ first, last: at, entries: meanings });
      }
    }
  }
  return found;
};
