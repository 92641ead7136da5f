import type { Article } from '../../src/article/article.ts';
import type { TextMap } from '../../src/article/text-map.ts';
import { linesOf } from '../../src/highlights/hit-test.ts';
import type { Box } from '../../src/highlights/line-boxes.ts';
import type { Passage } from '../../src/highlights/mark.ts';
import type { PageAnalysis } from '../shared/messages.ts';

/** The article on the page with what was found in it; a new one for each reading. */
export interface MarkedArticle {
  readonly article: Article;
  readonly map: TextMap;
  readonly analysis: PageAnalysis;
}

/** The lines on which a passage stands, in CSS pixels of the window; none when it is gone. */
export function linesOfPassage(document: Document, map: TextMap, { start, end }: Passage): Box[] {
  const range = map.rangeOf(start, end);
  return range ? linesOf(document, range) : [];
}
