import type { IsoDate } from '../article/article.ts';
import type { ActorKind, EntityId } from './entity.ts';
import type { PartialDate } from './partial-date.ts';
import type { RelationType } from './relation-type.ts';

export type { PartialDate } from './partial-date.ts';

/** Identifies a source in the source table. */
export type SourceId = string;

/** Where a fact was read. */
export interface Source {
  readonly id: SourceId;
  readonly title: string;
  readonly url: string | null;
  /** Day the source speaks for or was read on. */
  readonly asOf: IsoDate;
  /** The line of credit that the source's license asks for. */
  readonly credit?: string;
}

/**
 * How well a fact is founded: read in a listed source; concluded from sources; or common knowledge
 * that no source in the table confirms.
 */
export type Confidence = 'verified' | 'inferred' | 'general-knowledge';

/** A statement with its grounds. `text` is one or two sentences in English. */
export interface Fact {
  readonly text: string;
  readonly sources: readonly SourceId[];
  readonly asOf: IsoDate;
  readonly confidence: Confidence;
}

/** A stretch of time with its grounds. `end` is null while it lasts, or when its end is not known. */
export interface Span {
  readonly start: PartialDate | null;
  readonly end: PartialDate | null;
  readonly sources: readonly SourceId[];
  readonly confidence: Confidence;
  /** Given when the end is less well founded than the rest. */
  readonly endConfidence?: Confidence;
}

/** An office or function over time. */
export interface Role extends Span {
  readonly title: string;
  /** How it ended, where the sources say more than when. */
  readonly ended?: 'resigned';
  /**
   * The last day on which the role is known to have been held, where start or end are missing.
   * Nobody is said to hold it much longer, or to have held it much earlier; see `roles.ts`.
   */
  readonly knownOn?: IsoDate;
}

/** A tie to another actor of the data. One without sources is general knowledge. */
export interface Relation {
  readonly type: RelationType;
  readonly to: EntityId;
  readonly sources?: readonly SourceId[];
  /** When the tie began and ended, where it did not last all the time that articles speak of. */
  readonly start?: PartialDate;
  readonly end?: PartialDate;
}

/** Figures of a country in one year. Money in current US dollars; null when the source has none. */
export interface CountryYear {
  readonly year: number;
  readonly population: number | null;
  readonly gdpUsd: number | null;
  readonly remittancesUsd: number | null;
  readonly sources: readonly SourceId[];
}

/** What the data knows of a country beside its names. */
export interface Country {
  readonly iso3: string;
  readonly capital?: string;
  readonly adjective?: string;
  /** Part of the world after the UN's M49 ("Central America"). */
  readonly region?: string;
  readonly years: readonly CountryYear[];
}

/** A point on the globe in decimal degrees. */
export interface Position {
  readonly lat: number;
  readonly lon: number;
}

/** The names by which a text may call an actor. */
export interface Names {
  /** Full names; each is enough to recognize the actor. Empty when no text should be matched. */
  readonly full: readonly string[];
  /** Shorter names that are enough by themselves ("Crisis Group"). */
  readonly short?: readonly string[];
  /** Acronyms and nicknames in capitals ("AMLO", "USAID"). */
  readonly acronyms?: readonly string[];
  /** The surname when it is not the last word of the name ("López Obrador"); people only. */
  readonly surname?: string;
  /** Adjectives and nouns of a place's people ("Mexican", "Mexicans"). */
  readonly demonyms?: readonly string[];
  /** Names shared with others; they count only after a safe name of the same actor ("the NSC"). */
  readonly ambiguous?: readonly string[];
}

/** What the bundled data knows of one actor. */
export interface Dossier {
  readonly id: EntityId;
  readonly kind: ActorKind;
  readonly name: string;
  readonly names: Names;
  /** Words by which texts describe the actor without naming it; never matched. */
  readonly descriptions?: readonly string[];
  readonly roles: readonly Role[];
  /** Who or what this is, whatever the date of the article; an empty text where nothing is stated. */
  readonly summary: Fact;
  /** What has changed since. */
  readonly later?: Fact;
  /** Further facts for the card. */
  readonly facts?: readonly Fact[];
  /** When an organization or program existed, or an event took place. */
  readonly span?: Span;
  readonly relations: readonly Relation[];
  readonly wikidata?: string;
  readonly country?: Country;
  /** Of a capital: the name of its country. */
  readonly capitalOf?: string;
  readonly position?: Position;
  /** Alpha-3 codes of the countries that make up a region, for its map. */
  readonly outline?: readonly string[];
}

/** As much of a dossier as the search for names reads. */
export interface KnownActor extends Pick<Dossier, 'id' | 'kind' | 'name' | 'roles'> {
  /** Without `full` the actor's name is the only full one. */
  readonly names: Partial<Names>;
}
