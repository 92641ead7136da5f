/** What a contestant found at one place of a text. Offsets in UTF-16 units, end exclusive. */
export interface Predicted {
  readonly start: number;
  readonly end: number;
  /** The kind in any of the spellings of `kinds.ts`; `any` for a name whose kind is left open. */
  readonly kind: string;
  readonly entity?: string | undefined;
  /** Said of a place that is meant as one that acts, its government or its team. */
  readonly acting?: true | undefined;
  /** The actor's item in Wikidata. */
  readonly qid?: string | undefined;
  readonly money?: {
    readonly value?: number | null;
    readonly currency?: string | null;
    readonly period?: { readonly years: number | null } | undefined;
  };
}

/** The predictions with those of acting places as organizations, for a set that marks them so. */
export const withActingAsOrganizations = (found: readonly Predicted[]): readonly Predicted[] =>
  found.map((one) => (one.acting === true ? { ...one, kind: 'organization' } : one));
