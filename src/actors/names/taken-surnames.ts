import type { KnownMention } from '../known-tokens.ts';
import { hasPersonEvidence } from '../person-evidence.ts';
import type { Reading } from '../reading.ts';
import type { Span } from '../tagger/tag-names.ts';

const NONE: ReadonlySet<number> = new Set();

/**
 * The tokens where a place was seen although the surname of somebody whom the text introduces is
 * meant: after "Rebecca Jordan", "Jordan said".
 */
export const surnamesTakenForPlaces = (
  reading: Reading,
  spans: readonly Span[],
  known: readonly KnownMention[],
): ReadonlySet<number> => {
  if (spans.length === 0 || known.length === 0) return NONE;
  const { hashes } = reading.tokens;
  const surnames = new Set<number>();
  for (const { first, last, kind } of spans) {
    if (kind === 'person' && last > first) surnames.add(hashes[last] ?? 0);
  }
  const taken = new Set<number>();
  for (const { first, last, kind } of known) {
    if (kind !== 'place' || first !== last || !surnames.has(hashes[first] ?? 0)) continue;
    if (hasPersonEvidence(reading, { first, last, entries: [] })) taken.add(first);
  }
  return taken;
};
