/** What a block of an article is to its reader. */
export type BlockKind =
  | 'headline'
  | 'dek'
  | 'byline'
  | 'caption'
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'quote'
  | 'author-note';

/** One visible block. `start` and `end` are UTF-16 offsets into {@link Article.text}, end exclusive. */
export interface Block {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
}

/** A calendar day as `YYYY-MM-DD`. */
export type IsoDate = string;

/** An article as the reader sees it: only visible text, in reading order. */
export interface Article {
  /** Address that identifies the article (see `article-url.ts`); empty for a text that has none. */
  readonly url: string;
  readonly title: string;
  /** The author's name as printed, or null when the page prints none. */
  readonly byline: string | null;
  readonly published: IsoDate | null;
  /** The blocks' text, joined by blank lines. All offsets of mentions, amounts and notes count in it. */
  readonly text: string;
  /** In reading order, without overlap. */
  readonly blocks: readonly Block[];
}
