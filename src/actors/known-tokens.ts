import type { Candidate } from './candidates.ts';
import { isQuietForm, type Mention } from './mention.ts';
import { lastOfCity, longestCommonName } from './common-names.ts';
import type { Reading } from './reading.ts';
import { Hint } from './tagger/hints.ts';
import { Flag } from './tokens.ts';

/** What is known of the tokens of a text before anything new is looked for. */
export interface KnownTokens {
  /** Whether the token belongs to a mention of a known actor; an adjective ("Mexican") is none. */
  readonly isTaken: (at: number) => boolean;
  /** Whether the token is an adjective of a known actor or "U.S." before a noun. */
  readonly isQuiet: (at: number) => boolean;
  /** What the gazetteer says of the token, one of `Hint`. */
  readonly hintAt: (at: number) => number;
  /** The mentions of known actors with their first and last tokens, in reading order. */
  readonly mentions: readonly KnownMention[];
}

/** A mention of a known actor by its tokens, both its own. */
export interface KnownMention extends Pick<Mention, 'kind' | 'entity' | 'form'> {
  readonly first: number;
  readonly last: number;
}

const hintOf = ({ entries }: Candidate): number => {
  const [entry] = entries;
  if (entry === undefined) return Hint.none;
  if (entry.form === 'demonym') return Hint.demonym;
  if (entry.form === 'surname') return Hint.surname;
  const { kind } = entry.dossier;
  if (kind === 'person') return Hint.person;
  return kind === 'place' ? Hint.place : Hint.organization;
};

/** Marks the tokens of the name from a list that begins at `first`, if there is one. */
const hintListedName = (reading: Reading, first: number, hints: Uint8Array): void => {
  const common = longestCommonName(reading, first);
  if (common !== null) {
    const hint = common.kind === 'place' ? Hint.place : Hint.organization;
    hints.fill(hint, first, common.last + 1);
    return;
  }
  if (hints[first] !== Hint.none) return;
  const last = lastOfCity(reading, first);
  if (last >= first) hints.fill(Hint.city, first, last + 1);
};

/** Notes for each token what the search for known names has found out. */
export const surveyTokens = (
  reading: Reading,
  candidates: readonly Candidate[],
  mentions: readonly Mention[],
): KnownTokens => {
  const { count, starts } = reading.tokens;
  const hints = new Uint8Array(count);
  const taken = new Uint8Array(count);
  for (const candidate of candidates) {
    const hint = hintOf(candidate);
    for (let at = candidate.first; at <= candidate.last; at++) {
      if (hints[at] === 0) hints[at] = hint;
    }
  }
  const quiet = new Uint8Array(count);
  const byTokens: KnownMention[] = [];
  let at = 0;
  for (const { start, end, kind, entity, form } of mentions) {
    while (at < count && (starts[at] ?? 0) < start) at++;
    const first = at;
    while (at < count && (starts[at] ?? 0) < end) at++;
    byTokens.push({ first, last: at - 1, kind, entity, form });
    (isQuietForm(form) ? quiet : taken).fill(1, first, at);
  }
  for (let first = 0; first < count; first++) {
    if (taken[first] === 1 || !reading.has(first, Flag.capital)) continue;
    hintListedName(reading, first, hints);
  }
  return {
    isQuiet: (token) => quiet[token] === 1,
    isTaken: (token) => taken[token] === 1,
    hintAt: (token) => hints[token] ?? 0,
    mentions: byTokens,
  };
};
