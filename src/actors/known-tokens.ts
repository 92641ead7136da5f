import type { Candidate } from './candidates.ts';
import { isQuietForm, type Mention } from './mention.ts';
import { lastOfCity, longestCommonName } from './common-names.ts';
import type { Reading } from './reading.ts';
import { Hint } from './tagger/hints.ts';
import { Mark, markTokens } from './tokens.ts';

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
  if (entry.kind === 'person') return Hint.person;
  return entry.kind === 'place' ? Hint.place : Hint.organization;
};

/** Marks the tokens of the name from a list that begins at `first`, if there is one. */
const hintListedName = (reading: Reading, first: number): void => {
  const { hints } = reading.tokens;
  const common = longestCommonName(reading, first);
  if (common !== null) {
    const hint = common.kind === 'place' ? Hint.place : Hint.organization;
    for (let at = first; at <= common.last; at++) hints[at] = hint;
    return;
  }
  if (hints[first] !== Hint.none) return;
  const last = lastOfCity(reading, first);
  for (let at = first; at <= last; at++) hints[at] = Hint.city;
};

/** Notes for each token what the search for known names has found out. */
export const surveyTokens = (
  reading: Reading,
  candidates: readonly Candidate[],
  mentions: readonly Mention[],
): KnownTokens => {
  const { tokens } = reading;
  const { count, starts, hints, marks, capitals, capitalCount } = tokens;
  for (const candidate of candidates) {
    const hint = hintOf(candidate);
    for (let at = candidate.first; at <= candidate.last; at++) {
      if (hints[at] === 0) hints[at] = hint;
    }
  }
  const byTokens: KnownMention[] = [];
  let at = 0;
  for (const { start, end, kind, entity, form } of mentions) {
    while (at < count && (starts[at] ?? 0) < start) at++;
    const first = at;
    while (at < count && (starts[at] ?? 0) < end) at++;
    byTokens.push({ first, last: at - 1, kind, entity, form });
    markTokens(tokens, first, at - 1, isQuietForm(form) ? Mark.quiet : Mark.taken);
  }
  for (let index = 0; index < capitalCount; index++) {
    const first = capitals[index] ?? 0;
    if (((marks[first] ?? 0) & Mark.taken) === 0) hintListedName(reading, first);
  }
  return {
    isQuiet: (token) => ((marks[token] ?? 0) & Mark.quiet) !== 0,
    isTaken: (token) => ((marks[token] ?? 0) & Mark.taken) !== 0,
    hintAt: (token) => hints[token] ?? 0,
    mentions: byTokens,
  };
};
