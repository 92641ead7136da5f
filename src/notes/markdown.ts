/** A piece of a line. */
export type Inline =
  | { readonly type: 'text' | 'code'; readonly text: string }
  | { readonly type: 'break' }
  | { readonly type: 'strong' | 'emphasis'; readonly children: readonly Inline[] }
  | { readonly type: 'link'; readonly href: string; readonly text: string };

export type MarkdownBlock =
  | { readonly type: 'paragraph' | 'heading' | 'quote'; readonly children: readonly Inline[] }
  | {
      readonly type: 'list';
      /** The number of the first item; null for a list with bullets. */
      readonly start: number | null;
      readonly items: readonly (readonly Inline[])[];
    };

const HEADING = /^#{1,3} +(?=\S)/;
const BULLET = /^ {0,3}[-*+] +(?=\S)/;
const NUMBER = /^ {0,3}(\d{1,9})[.)] +(?=\S)/;
const QUOTE = /^ {0,3}> ?/;

/**
 * Reads the subset of Markdown that notes show: paragraphs, headings, quotes, flat lists, strong,
 * emphasis, code and links to http and https. All else, HTML too, stays the text that it is. Line
 * breaks are kept. Time: linear in the text.
 */
export function parseMarkdown(text: string): readonly MarkdownBlock[] {
  const blocks: MarkdownBlock[] = [];
  let lines: string[] = [];
  let kind: LineKind = 'blank';
  const end = (): void => {
    if (lines.length > 0) blocks.push(blockOf(kind, lines));
    lines = [];
  };
  for (const line of text.split(/\r\n?|\n/)) {
    const next = kindOf(line);
    if (next !== kind || next === 'heading') end();
    kind = next;
    if (kind !== 'blank') lines.push(line);
  }
  end();
  return blocks;
}

type LineKind = 'blank' | 'heading' | 'bullet' | 'number' | 'quote' | 'paragraph';

function kindOf(line: string): LineKind {
  if (line.trim() === '') return 'blank';
  if (HEADING.test(line)) return 'heading';
  if (BULLET.test(line)) return 'bullet';
  if (NUMBER.test(line)) return 'number';
  return QUOTE.test(line) ? 'quote' : 'paragraph';
}

function blockOf(kind: LineKind, lines: readonly string[]): MarkdownBlock {
  switch (kind) {
    case 'heading':
      return { type: 'heading', children: inlines(lines.map((line) => line.replace(HEADING, ''))) };
    case 'quote':
      return { type: 'quote', children: inlines(lines.map((line) => line.replace(QUOTE, ''))) };
    case 'bullet':
      return {
        type: 'list',
        start: null,
        items: lines.map((line) => inlines([line.replace(BULLET, '')])),
      };
    case 'number':
      return {
        type: 'list',
        start: Number(NUMBER.exec(lines[0] ?? '')?.[1] ?? 1),
        items: lines.map((line) => inlines([line.replace(NUMBER, '')])),
      };
    case 'blank':
    case 'paragraph':
      return { type: 'paragraph', children: inlines(lines) };
  }
}

const inlines = (lines: readonly string[]): readonly Inline[] =>
  lines.flatMap((line, i) =>
    i === 0 ? parseInline(line) : [{ type: 'break' as const }, ...parseInline(line)],
  );

/** What is no plain text; the lengths are bounded, so that no line is searched again and again. */
const ESCAPE = /\\([\\`*_[\]()#>~+\-.!])/y;
const CODE = /`([^`]{1,1000})`/y;
const LINK = /\[([^[\]]{1,500})\]\((https?:\/\/[^\s()<>]{1,2000})\)/iy;
const ADDRESS = /https?:\/\/[^\s<>"]{1,2000}/iy;
const PLAIN = /[^\\`*_[h]+|h/iy;

/** An open `**`, `*` or `_`, with what stood before it. */
interface Opening {
  readonly mark: string;
  readonly before: Inline[];
}

function parseInline(line: string): Inline[] {
  const openings: Opening[] = [];
  let nodes: Inline[] = [];
  let at = 0;
  const read = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(line);
    if (match) at = pattern.lastIndex;
    return match;
  };
  const close = (index: number): void => {
    // What was opened later and not closed is text.
    while (openings.length > index + 1) unopen();
    const opening = openings.pop();
    if (!opening) return;
    const children = nodes;
    nodes = opening.before;
    nodes.push({ type: opening.mark === '**' ? 'strong' : 'emphasis', children });
  };
  const unopen = (): void => {
    const opening = openings.pop();
    if (!opening) return;
    const inner = nodes;
    nodes = opening.before;
    addText(nodes, opening.mark);
    for (const node of inner) {
      if (node.type === 'text') addText(nodes, node.text);
      else nodes.push(node);
    }
  };
  while (at < line.length) {
    const start = at;
    const escaped = read(ESCAPE);
    if (escaped) {
      addText(nodes, escaped[1] ?? '');
      continue;
    }
    const code = read(CODE);
    if (code) {
      nodes.push({ type: 'code', text: code[1] ?? '' });
      continue;
    }
    const link = read(LINK);
    if (link) {
      const [all, text = '', href = ''] = link;
      if (isWebAddress(href)) nodes.push({ type: 'link', href, text });
      else addText(nodes, all);
      continue;
    }
    const address = /[\p{L}\p{N}]/u.test(line.charAt(at - 1)) ? null : read(ADDRESS);
    if (address) {
      const href = address[0].replace(/[.,:;!?'")\]*_]+$/, '');
      at = start + href.length;
      if (isWebAddress(href)) nodes.push({ type: 'link', href, text: href });
      else addText(nodes, href);
      continue;
    }
    const plain = read(PLAIN);
    if (plain) {
      addText(nodes, plain[0]);
      continue;
    }
    const mark = line.startsWith('**', at) ? '**' : line.charAt(at);
    at += mark.length;
    const open = openings.findIndex((opening) => opening.mark === mark);
    if (open >= 0 && canClose(line, start, at, mark)) close(open);
    else if (open < 0 && mark !== '[' && canOpen(line, start, at, mark)) {
      openings.push({ mark, before: nodes });
      nodes = [];
    } else addText(nodes, mark);
  }
  while (openings.length > 0) unopen();
  return nodes;
}

const isWord = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);
const isMark = (mark: string): boolean => mark === '**' || mark === '*' || mark === '_';

/** A mark opens before a word; `_` within one is part of it. */
const canOpen = (line: string, start: number, end: number, mark: string): boolean =>
  isMark(mark) && /\S/.test(line.charAt(end)) && !(mark === '_' && isWord(line.charAt(start - 1)));

const canClose = (line: string, start: number, end: number, mark: string): boolean =>
  isMark(mark) && /\S/.test(line.charAt(start - 1)) && !(mark === '_' && isWord(line.charAt(end)));

function addText(nodes: Inline[], text: string): void {
  const last = nodes.at(-1);
  if (last?.type === 'text') nodes[nodes.length - 1] = { type: 'text', text: last.text + text };
  else nodes.push({ type: 'text', text });
}

/** Only http and https lead anywhere. */
const isWebAddress = (href: string): boolean =>
  URL.canParse(href) && /^https?:$/.test(new URL(href).protocol);
