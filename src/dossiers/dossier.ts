import type { IsoDate } from '../article/article.ts';
import type { ActorKind, EntityId } from '../actors/mention.ts';

/** Identifies a source in the source table. */
export type SourceId = string;

/** Where a fact was read. */
export interface Source {
  readonly id: SourceId;
  readonly title: string;
  readonly url: string | null;
  /** Day the source speaks for or was read on. */
  readonly asOf: IsoDate;
}

/**
 * How well a fact is founded: read in a listed source; concluded from sources; or common knowledge
 * that no source in the table confirms.
 */
export type Confidence = 'verified' | 'inferred' | 'general-knowledge';

/** A date as far as it is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type PartialDate = string;

/** A statement with its grounds. `text` is one or two sentences in English. */
export interface Fact {
  readonly text: string;
  readonly sources: readonly SourceId[];
  readonly asOf: IsoDate;
  readonly confidence: Confidence;
}

/** An office or function over time. `end` is null while it lasts, or when its end is not known. */
export interface Role {
  readonly title: string;
  readonly start: PartialDate | null;
  readonly end: PartialDate | null;
  readonly sources: readonly SourceId[];
  readonly confidence: Confidence;
}

/** A tie to another actor of the data. */
export interface Relation {
  readonly type: string;
  readonly to: EntityId;
}

/** Figures of a country in one year. Money in current US dollars; null when the source has none. */
export interface CountryYear {
  readonly year: number;
  readonly population: number | null;
  readonly gdpUsd: number | null;
  readonly remittancesUsd: number | null;
  readonly sources: readonly SourceId[];
}

/** The names by which a text may call an actor. */
export interface Names {
  /** Full names; each is enough to recognize the actor. */
  readonly full: readonly string[];
  /** Shorter names that are enough by themselves ("Crisis Group"). */
  readonly short?: readonly string[];
  /** Acronyms and nicknames in capitals ("AMLO", "USAID"). */
  readonly acronyms?: readonly string[];
  /** The surname when it is not the last word of the name ("López Obrador"); people only. */
  readonly surname?: string;
  /** Adjectives and nouns of a place's people ("Mexican", "Mexicans"). */
  readonly demonyms?: readonly string[];
}

/** What the bundled data knows of one actor. */
export interface Dossier {
  readonly id: EntityId;
  readonly kind: ActorKind;
  readonly name: string;
  readonly names: Names;
  readonly roles: readonly Role[];
  /** Who or what this is. */
  readonly summary: Fact;
  /** What has changed since. */
  readonly later?: Fact;
  readonly relations: readonly Relation[];
  readonly wikidata?: string;
  readonly country?: { readonly iso3: string; readonly years: readonly CountryYear[] };
}
