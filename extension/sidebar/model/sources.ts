import type { IsoDate } from '../../../src/article/article.ts';
import type { Confidence, Source, SourceId } from '../../../src/dossiers/dossier.ts';

/** Anything of the data that says where it was read: a fact, a role, a span, a year's figures. */
export interface Statement {
  readonly sources?: readonly SourceId[];
  /** Without it, a statement is as sure as its sources, or general knowledge when it has none. */
  readonly confidence?: Confidence;
  /** The day the statement was checked. */
  readonly asOf?: IsoDate;
}

/** What a statement on a card is about. */
export type About =
  | {
      readonly type: 'summary' | 'later' | 'more' | 'claim' | 'figures' | 'span' | 'relations';
    }
  | { readonly type: 'role'; readonly title: string };

/** Where one or several statements of a card were read. */
export interface Ground {
  readonly abouts: readonly About[];
  readonly confidence: Confidence;
  /** The day the statements were checked, or null. */
  readonly asOf: IsoDate | null;
  readonly sources: readonly Source[];
}

/** The grounds of a card, and which of them each statement stands on. */
export interface Grounds {
  readonly list: readonly Ground[];
  /** Index into the list; null for what the card does not state. */
  indexOf(statement: object): number | null;
}

/**
 * The grounds of what a card states, in the order in which they are first stood on. Statements that
 * were read in the same places, as surely and on the same day, share one.
 */
export function groundsOf(
  statements: readonly (readonly [About, Statement])[],
  sourceOf: (id: SourceId) => Source | null,
): Grounds {
  const list: (Ground & { readonly abouts: About[] })[] = [];
  const keys = new Map<string, number>();
  const indexes = new Map<object, number>();
  for (const [about, statement] of statements) {
    const { sources = [], asOf = null } = statement;
    const confidence =
      statement.confidence ?? (sources.length > 0 ? 'verified' : 'general-knowledge');
    const key = JSON.stringify([sources, confidence, asOf]);
    let index = keys.get(key);
    if (index === undefined) {
      index = list.length;
      keys.set(key, index);
      const found = sources.map(sourceOf).filter((source) => source !== null);
      list.push({ abouts: [], confidence, asOf, sources: found });
    }
    list[index]?.abouts.push(about);
    indexes.set(statement, index);
  }
  return { list, indexOf: (statement) => indexes.get(statement) ?? null };
}
