import type { KnownActor } from '../dossiers/dossier.ts';
import type { Candidate } from './candidates.ts';
import type { Entry } from './gazetteer.ts';
import { ARMED_MEMBERS } from './lexicon/bodies.ts';
import type { Reading } from './reading.ts';
import { Flag, Gap } from './tokens.ts';
import { hashAt, IN, listOf, listPrints, printAt, THE } from './word-list.ts';

const armedMembers = listOf(ARMED_MEMBERS);

/** "Wagner mercenaries": a short name that may be others' is the group's where its fighters follow. */
export const isShownByMembers = (
  reading: Reading,
  { last }: Candidate,
  { kind, form }: Entry,
): boolean =>
  form === 'short' &&
  kind === 'organization' &&
  reading.joined(last + 1) &&
  listPrints(armedMembers, reading, last + 1);

/** Whether the sentence speaks of another country: "In Peru, Congress" is not that of the table. */
export const isElsewhere = (
  reading: Reading,
  { first }: Candidate,
  { names }: KnownActor,
): boolean => {
  if (reading.gap(first) !== (Gap.comma | Gap.space) || !reading.nameEnds(first - 1)) return false;
  let from = first - 1;
  while (!reading.nameBegins(from) && reading.joined(from)) from--;
  const opening = printAt(reading, from - 1) === THE ? from - 2 : from - 1;
  if (hashAt(reading, opening) !== IN || !reading.has(opening, Flag.sentenceStart)) return false;
  const { text, tokens } = reading;
  const country = text.slice(tokens.starts[from], tokens.ends[first - 1]);
  return !(names.full ?? []).some((name) => name.includes(country));
};
