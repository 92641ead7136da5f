import type { Article, Block, BlockKind } from './article.ts';

const LONGEST_HEADLINE = 150;

/** A headline is one short line without a full stop at its end. */
const looksLikeHeadline = (paragraph: string): boolean =>
  paragraph.length <= LONGEST_HEADLINE && !/[\r\n]/u.test(paragraph) && !/[.:;,]$/u.test(paragraph);

/** Paragraphs as [start, end], split at lines that hold nothing but white space. */
const paragraphsOf = (text: string): readonly (readonly [number, number])[] => {
  const found: [number, number][] = [];
  let open: [number, number] | null = null;
  let lineStart = 0;
  while (lineStart < text.length) {
    const lineBreak = text.indexOf('\n', lineStart);
    const lineEnd = lineBreak < 0 ? text.length : lineBreak;
    const line = text.slice(lineStart, lineEnd);
    const printed = line.trim();
    if (printed === '') {
      open = null;
    } else {
      const start = lineStart + line.indexOf(printed);
      const end = start + printed.length;
      if (open === null) found.push((open = [start, end]));
      else open[1] = end;
    }
    lineStart = lineEnd + 1;
  }
  return found;
};

/**
 * A plain text as an article: its paragraphs are what stands between blank lines, a short first one
 * is the headline. The text stays as it is, so that offsets (UTF-16 units) count in it; address,
 * author and date are unknown.
 */
export const articleFromText = (text: string): Article => {
  const paragraphs = paragraphsOf(text);
  const blocks = paragraphs.map(([start, end], index): Block => {
    const isHeadline =
      index === 0 && paragraphs.length > 1 && looksLikeHeadline(text.slice(start, end));
    const kind: BlockKind = isHeadline ? 'headline' : 'paragraph';
    return { kind, start, end };
  });
  const [first] = blocks;
  const title = first?.kind === 'headline' ? text.slice(first.start, first.end) : '';
  return { url: '', title, byline: null, published: null, text, blocks };
};
