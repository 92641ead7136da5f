import type { EntityId } from '../../src/actors/mention.ts';

/** The groups a reader switches as one; each has a mark style of its own. */
export const MARK_GROUPS = ['person', 'organization', 'place', 'program', 'money', 'note'] as const;
export type MarkGroup = (typeof MARK_GROUPS)[number];

/** What the reader has chosen; the same in every tab. */
export interface Settings {
  /** Whether Sidelight works on the site at all. */
  readonly siteEnabled: boolean;
  readonly marksShown: boolean;
  readonly hiddenGroups: readonly MarkGroup[];
  readonly hiddenActors: readonly EntityId[];
  /** Marks adjectives of countries and "U.S." before a noun too. */
  readonly markDemonyms: boolean;
  /** Pointer rest before the hover card opens, in milliseconds. */
  readonly hoverDelay: number;
}

export const DEFAULT_SETTINGS: Settings = {
  siteEnabled: true,
  marksShown: true,
  hiddenGroups: [],
  hiddenActors: [],
  markDemonyms: false,
  hoverDelay: 500,
};
