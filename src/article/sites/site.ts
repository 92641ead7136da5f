/**
 * Where one page generation of a site keeps the parts of an article. All values are selectors;
 * those of parts must ask for a class, because elements without one are not compared.
 */
export interface PageGeneration {
  readonly id: string;
  /** Element that holds the whole article, headline to author's note. */
  readonly root: string;
  readonly headline: string;
  readonly dek: string;
  readonly byline: string;
  /** The linked names inside the byline. */
  readonly author: string;
  readonly authorNote: string;
  readonly date: string;
  /** Body containers, best first; the first one that is shown and has text is read. */
  readonly bodies: readonly string[];
}

/** What Sidelight knows of a site: plain data, no code. */
export interface Site {
  readonly hosts: readonly string[];
  /** Path of an article; its groups are year, month and day. */
  readonly articlePath: RegExp;
  /** Newest first. */
  readonly generations: readonly PageGeneration[];
  readonly caption: string;
  /** Parts inside the root that are no part of the article; by class, see above. */
  readonly skip: string;
  /** Inline parts behind which the site's style leaves a gap where its HTML has no space. */
  readonly gapAfter: string;
  /** `meta` elements with the publication date. */
  readonly metaDate: string;
}
