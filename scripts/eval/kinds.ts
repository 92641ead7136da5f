/** What is scored apart: the kinds of actors, money, names of an open kind, and the rest. */
export type ScoredKind =
  'person' | 'organization' | 'place' | 'program' | 'event' | 'money' | 'any' | 'other';

const SPELLINGS: ReadonlyMap<string, ScoredKind> = new Map([
  ['person', 'person'],
  ['people', 'person'],
  ['per', 'person'],
  ['organization', 'organization'],
  ['organisation', 'organization'],
  ['org', 'organization'],
  ['place', 'place'],
  ['location', 'place'],
  ['country', 'place'],
  ['loc', 'place'],
  ['gpe', 'place'],
  ['program', 'program'],
  ['programme', 'program'],
  ['event', 'event'],
  ['money', 'money'],
  ['any', 'any'],
]);

/** The kind that a gold file or a contestant spells so; `other` for one that is not scored apart. */
export const kindOf = (spelling: string): ScoredKind =>
  SPELLINGS.get(spelling.toLowerCase()) ?? 'other';
