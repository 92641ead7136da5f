import { readFileSync } from 'node:fs';

/** A stretch of a text. Offsets in UTF-16 units, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Another span, or the same one, that is as good an answer. */
export interface Alternative extends Stretch {
  readonly kind?: string;
  readonly entity?: string | null;
}

/** A mention as people marked it. An optional one is neither required nor wrong. */
export interface GoldMention extends Stretch {
  readonly text: string;
  readonly kind: string;
  readonly entity?: string | null;
  readonly qid?: string | null;
  readonly optional?: boolean;
  readonly alt?: readonly Alternative[];
  readonly altKinds?: readonly string[];
  readonly money?: {
    readonly value?: number | null;
    readonly currency?: string | null;
    readonly period?: { readonly years: number | null } | null;
  } | null;
}

/** One text of a gold set. `date` is the day it was published, where known. */
export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly date?: string;
  /** The part of the set that the text belongs to, where a set has parts. */
  readonly subset?: string;
  readonly mentions: readonly GoldMention[];
  /** Stretches that name nobody and must not be found. */
  readonly negatives?: readonly Stretch[];
}

/** By what two links are compared: the dossier's id, or the item in Wikidata. */
export type LinkKey = 'entity' | 'qid';

/** A gold set. Only the `kinds` it lists are marked in it; without a list, all are. */
export interface GoldSet {
  readonly kinds?: readonly string[];
  readonly docs: readonly GoldDocument[];
}

interface GoldFile extends Partial<GoldDocument> {
  readonly kinds?: readonly string[];
  readonly docs?: readonly GoldDocument[];
}

/** The set that a gold file's JSON holds: `{kinds?, docs}`, or one document by itself. */
export const goldSetOf = (json: string): GoldSet => {
  const {
    kinds,
    docs,
    id = 'doc',
    text = '',
    mentions = [],
    date,
    negatives,
  } = JSON.parse(json) as GoldFile;
  const only: GoldDocument = {
    id,
    text,
    mentions,
    ...(date !== undefined && { date }),
    ...(negatives && { negatives }),
  };
  return { docs: docs ?? [only], ...(kinds && { kinds }) };
};

/** The documents of one part of a set; the whole set where no part is asked for. */
export const partOf = (set: GoldSet, subset: string | undefined): GoldSet =>
  subset === undefined
    ? set
    : { ...set, docs: set.docs.filter((document) => document.subset === subset) };

/** Reads a gold file, or one part of it. Throws what `readFileSync` and `JSON.parse` throw. */
export const readGoldSet = (file: string, subset?: string): GoldSet =>
  partOf(goldSetOf(readFileSync(file, 'utf8')), subset);
