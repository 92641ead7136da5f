import { isRecord } from '../../src/is-record.ts';
import type { ActorKind, EntityId } from '../../src/dossiers/entity.ts';

/** The groups a reader switches as one; each has a mark style of its own. */
export const MARK_GROUPS = ['person', 'organization', 'place', 'program', 'money', 'note'] as const;
export type MarkGroup = (typeof MARK_GROUPS)[number];

/** The groups whose marks stand for actors. */
export const ACTOR_GROUPS = ['person', 'organization', 'place', 'program'] as const;
export type ActorGroup = (typeof ACTOR_GROUPS)[number];

/** The group whose switch and mark style an actor of a kind belongs to. */
export const groupOf = (kind: ActorKind): ActorGroup => (kind === 'event' ? 'program' : kind);

/**
 * Which mentions of an actor are marked: every one, the first in each section, the first only; or
 * as many as the article bears (see `density.ts`).
 */
export const DENSITIES = ['auto', 'all', 'section', 'first'] as const;
export type Density = (typeof DENSITIES)[number];

/** What the reader has chosen; the same in every tab. */
export interface Settings {
  /** Whether Sidelight works on the site at all. */
  readonly siteEnabled: boolean;
  readonly marksShown: boolean;
  readonly hiddenGroups: readonly MarkGroup[];
  readonly hiddenActors: readonly EntityId[];
  readonly density: Readonly<Record<ActorGroup, Density>>;
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
  density: { person: 'auto', organization: 'auto', place: 'auto', program: 'auto' },
  markDemonyms: false,
  hoverDelay: 500,
};

/** Longest pointer rest that can be chosen, in milliseconds. */
export const MAX_HOVER_DELAY = 2000;

const isMarkGroup = (value: unknown): value is MarkGroup =>
  (MARK_GROUPS as readonly unknown[]).includes(value);

const isDensity = (value: unknown): value is Density =>
  (DENSITIES as readonly unknown[]).includes(value);

function readDensities(stored: unknown): Settings['density'] {
  const from = (isRecord(stored) ? stored : {}) as {
    readonly [K in ActorGroup]?: unknown;
  };
  const densities = { ...DEFAULT_SETTINGS.density };
  for (const group of ACTOR_GROUPS) {
    const density = from[group];
    if (isDensity(density)) densities[group] = density;
  }
  return densities;
}

const isHoverDelay = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= MAX_HOVER_DELAY;

const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';

const unique = <T>(value: unknown, isItem: (item: unknown) => item is T): readonly T[] =>
  Array.isArray(value) ? [...new Set(value.filter(isItem))] : [];

/** Settings from what was stored: each valid part is kept, the rest is the default. */
export function readSettings(stored: unknown): Settings {
  const from = (isRecord(stored) ? stored : {}) as {
    readonly [K in keyof Settings]?: unknown;
  };
  /** The stored part where it is valid. */
  const part = <K extends keyof Settings>(
    key: K,
    isValid: (value: unknown) => value is Settings[K],
  ): Settings[K] => {
    const value = from[key];
    return isValid(value) ? value : DEFAULT_SETTINGS[key];
  };
  return {
    siteEnabled: part('siteEnabled', isBoolean),
    marksShown: part('marksShown', isBoolean),
    hiddenGroups: unique(from.hiddenGroups, isMarkGroup),
    hiddenActors: unique(from.hiddenActors, (id): id is EntityId => typeof id === 'string'),
    density: readDensities(from.density),
    markDemonyms: part('markDemonyms', isBoolean),
    hoverDelay: part('hoverDelay', isHoverDelay),
  };
}

/** The list without `item` if it was there, with it otherwise. */
export const toggled = <T>(list: readonly T[], item: T): readonly T[] =>
  list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
