import { firstIndex } from '../../../src/first-index.ts';
import type { Block } from '../../../src/article/article.ts';
import type { Passage } from './passages.ts';

/** A passage with the words around it. */
export interface Snippet {
  readonly before: string;
  readonly exact: string;
  readonly after: string;
}

/** Longest run of words shown on one side of a passage, in UTF-16 units. */
const REACH = 240;

// Titles and short forms after which a capital does not begin a sentence.
const SHORT_FORM =
  /(?:^|[\s("“‘—-])(?:Mr|Mrs|Ms|Dr|Prof|St|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Adm|Jr|Sr|No|vs|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|(?:\p{Lu}\.)*\p{Lu})\.$/u;
const SENTENCE_END = /[.!?…]["”’)\]]*\s+(?=["“‘([]*[\p{Lu}\p{N}])/gu;

/** Starts of the sentences of a stretch of text, as offsets into it; the first is 0. */
function sentenceStarts(text: string): readonly number[] {
  const starts = [0];
  for (const match of text.matchAll(SENTENCE_END)) {
    const stop = match.index + 1;
    if (match[0].startsWith('.') && SHORT_FORM.test(text.slice(Math.max(0, stop - 12), stop))) {
      continue;
    }
    starts.push(match.index + match[0].length);
  }
  return starts;
}

const clipEnd = (text: string): string =>
  text.length <= REACH ? text : `${text.slice(0, REACH).replace(/\s+\S*$/u, '')}…`;

const clipStart = (text: string): string =>
  text.length <= REACH ? text : `…${text.slice(-REACH).replace(/^\S*\s+/u, '')}`;

/** The block that holds an offset; null between blocks. */
export function blockAt(blocks: readonly Block[], offset: number): Block | null {
  const block = blocks[firstIndex(0, blocks.length, (i) => (blocks[i]?.end ?? 0) > offset)];
  return block && block.start <= offset ? block : null;
}

/** The span of the sentence a passage stands in, never beyond its block. */
export function sentenceSpan(text: string, blocks: readonly Block[], passage: Passage): Passage {
  const block = blockAt(blocks, passage.start) ?? { start: 0, end: text.length };
  // A block may be long without end; a few reaches around the passage decide the sentence.
  const from = Math.max(block.start, passage.start - 4 * REACH);
  const to = Math.min(block.end, passage.end + 4 * REACH);
  const starts = sentenceStarts(text.slice(from, to)).map((start) => start + from);
  const start = starts.findLast((offset) => offset <= passage.start) ?? from;
  const end = starts.find((offset) => offset >= passage.end) ?? to;
  return { start, end };
}

/** The whole sentence a passage stands in; offsets count in `text`. */
export function wholeSentenceAt(text: string, blocks: readonly Block[], passage: Passage): Snippet {
  const { start, end } = sentenceSpan(text, blocks, passage);
  return {
    before: text.slice(start, passage.start),
    exact: text.slice(passage.start, passage.end),
    after: text.slice(passage.end, end).trimEnd(),
  };
}

/**
 * The sentence a passage stands in; a long one is cut between words and marked with an ellipsis.
 * Offsets of `passage` count in `text`.
 */
export function sentenceOf(text: string, blocks: readonly Block[], passage: Passage): Snippet {
  const { before, exact, after } = wholeSentenceAt(text, blocks, passage);
  return { before: clipStart(before), exact, after: clipEnd(after) };
}
