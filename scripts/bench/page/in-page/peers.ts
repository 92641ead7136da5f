import { createTextAnnotator } from '@recogito/text-annotator';
import findAndReplace from 'findandreplacedomtext';
import { findAll } from 'highlight-words-core';
import MarkJs from 'mark.js';
import { liveRange } from '../../../../src/highlights/live-range.ts';
import { articleElement, wordsOf, type Job } from './job.ts';

/** Wraps each place in `<mark>`, from the last to the first, so that places before stay right. */
function wrapAll({ places }: Job): void {
  for (const place of places.toReversed()) {
    const range = liveRange(document, place);
    if (!range) continue;
    const mark = document.createElement('mark');
    if (place.startContainer === place.endContainer) range.surroundContents(mark);
    else {
      mark.append(range.extractContents());
      range.insertNode(mark);
    }
  }
}

function markRanges({ places }: Job): void {
  const starts = new Map<Node, number>();
  let length = 0;
  const walker = document.createTreeWalker(articleElement(), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    starts.set(walker.currentNode, length);
    length += (walker.currentNode as Text).length;
  }
  new MarkJs(articleElement()).markRanges(
    places.map(({ startContainer, startOffset, endContainer, endOffset }) => {
      const start = (starts.get(startContainer) ?? 0) + startOffset;
      return { start, length: (starts.get(endContainer) ?? 0) + endOffset - start };
    }),
  );
}

function markList(job: Job): void {
  new MarkJs(articleElement()).mark(wordsOf(job), {
    accuracy: 'exactly',
    caseSensitive: true,
    separateWordSearch: false,
  });
}

function findAndWrap(job: Job): void {
  const expression = wordsOf(job)
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&'))
    .join('|');
  findAndReplace(articleElement(), { find: new RegExp(expression, 'g'), wrap: 'mark' });
}

function findWords(job: Job): void {
  findAll({
    searchWords: wordsOf(job),
    textToHighlight: job.article.article.text,
    autoEscape: true,
    caseSensitive: true,
  });
}

function annotate({ article, marks, places }: Job): () => void {
  const annotator = createTextAnnotator(articleElement(), { renderer: 'CSS_HIGHLIGHTS' });
  const { text } = article.article;
  annotator.setAnnotations(
    places.flatMap((place, index) => {
      const range = liveRange(document, place);
      if (!range) return [];
      const { start, end } = marks[index] ?? { start: 0, end: 0 };
      const id = `mark-${index}`;
      const selector = [{ id, quote: text.slice(start, end), start, end, range }];
      return [{ id, bodies: [], target: { annotation: id, selector } }];
    }),
  );
  return () => annotator.destroy();
}

/** Other ways to mark the same words; what one returns takes back what is not in the article. */
export const PEERS = {
  'wrapping in <mark>': wrapAll,
  'mark.js, markRanges': markRanges,
  '@recogito/text-annotator': annotate,
  'findAndReplaceDOMText, with finding': findAndWrap,
  'highlight-words-core, finding alone': findWords,
  'mark.js, mark, with finding': markList,
} as const satisfies Record<string, (job: Job) => (() => void) | void>;

export type PeerName = keyof typeof PEERS;
