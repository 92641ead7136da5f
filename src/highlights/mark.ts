/** A stretch of a text. UTF-16 offsets, end exclusive. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}

/** A passage to be painted, in the layer of its kind. */
export interface Mark extends Passage {
  readonly layer: string;
}

/** One style of marks. The stylesheet names it as `::highlight(<name>)`. */
export interface Layer {
  /** Key of the layer among marks. */
  readonly key: string;
  /** Name in the browser's registry; the page can read it, so it must tell nothing. */
  readonly name: string;
  /** Of overlapping layers the higher one is painted on top. */
  readonly priority: number;
}

/** Two places in the document, in the form that `new StaticRange()` takes. */
export interface Boundaries {
  readonly startContainer: Node;
  readonly startOffset: number;
  readonly endContainer: Node;
  readonly endOffset: number;
}

/**
 * Finds where a passage stands in the document, by UTF-16 offsets, end exclusive; null when the
 * document does not hold it (any more).
 */
export type RangeOf = (start: number, end: number) => Boundaries | null;

export const lengthOf = ({ start, end }: Passage): number => end - start;
