import type { Block, BlockKind } from './article.ts';

/** Runs of text that stand in the article exactly as in a DOM text node (white space aside). */
export interface Pieces {
  readonly nodes: Text[];
  /** Offset in the article's text. */
  readonly starts: number[];
  /** Offset in the node. */
  readonly offsets: number[];
  readonly lengths: number[];
}

const TWO_SPACES = / {2}/;
const WHITE_SPACE = /[ \t\n\f\r]+/g;
const INK = /[^\s\u00ad\u200b\ufeff]/;
const SPACE = 32;
/** Between two blocks. */
const GAP = '\n\n';

/** Four look-ups and a small expression: several times faster than one expression for all. */
const needsCollapsing = (data: string): boolean =>
  data.includes('\n') ||
  TWO_SPACES.test(data) ||
  data.includes('\t') ||
  data.includes('\r') ||
  data.includes('\f');

/**
 * Collects an article's text the way CSS `white-space: normal` shows it: runs of white space
 * become one space, none at the edges of a block; no-break spaces and soft hyphens stay. Blocks
 * are joined by a blank line; a block without ink leaves no trace.
 */
export class TextBuilder {
  readonly blocks: Block[] = [];
  readonly pieces: Pieces = { nodes: [], starts: [], offsets: [], lengths: [] };
  /** The text of each closed block. */
  #texts: string[] = [];
  /** The text of the open block. */
  #parts: string[] = [];
  #length = 0;
  /** The open block, and what to go back to when it turns out empty. */
  #open: { kind: BlockKind; start: number; pieces: number } | null = null;
  /** Whether a space now would collapse into what stands before it. */
  #atSpace = true;

  /** Adds a text node's visible text to the open block, or to a new one of this kind. */
  append(node: Text, kind: BlockKind): void {
    const { data } = node;
    if (needsCollapsing(data)) this.#appendCollapsed(node, data, kind);
    else {
      const from = this.#atSpace && data.charCodeAt(0) === SPACE ? 1 : 0;
      if (from < data.length) this.#push(node, from, data.slice(from), kind);
    }
  }

  /** A forced line break inside a block. */
  lineBreak(): void {
    if (this.#open === null) return;
    this.#trimEnd(' ');
    this.#write('\n');
    this.#atSpace = true;
  }

  /** A gap that the page shows without having a space in its text. */
  gap(): void {
    if (this.#open === null || this.#atSpace) return;
    this.#write(' ');
    this.#atSpace = true;
  }

  /** Ends the open block, if there is one. */
  closeBlock(): void {
    const open = this.#open;
    this.#atSpace = true;
    if (open === null) return;
    this.#open = null;
    this.#trimEnd(' \n');
    const text = this.#parts.join('');
    this.#parts = [];
    if (INK.test(text)) {
      this.#texts.push(text);
      this.blocks.push({ kind: open.kind, start: open.start, end: this.#length });
    } else {
      for (const list of Object.values(this.pieces)) list.length = open.pieces;
      this.#length = this.blocks.at(-1)?.end ?? 0;
    }
  }

  /** The whole text; call it when all blocks are closed. */
  text(): string {
    return this.#texts.join(GAP);
  }

  #appendCollapsed(node: Text, data: string, kind: BlockKind): void {
    let from = 0;
    for (const { 0: run, index } of data.matchAll(WHITE_SPACE)) {
      if (index > from || !this.#atSpace) {
        this.#push(node, from, `${data.slice(from, index)} `, kind);
      }
      from = index + run.length;
    }
    if (from < data.length) this.#push(node, from, data.slice(from), kind);
  }

  #push(node: Text, offset: number, text: string, kind: BlockKind): void {
    const { nodes, starts, offsets, lengths } = this.pieces;
    if (this.#open === null) {
      if (this.blocks.length > 0) this.#length += GAP.length;
      this.#open = { kind, start: this.#length, pieces: nodes.length };
    }
    const last = nodes.length - 1;
    const lastLength = lengths[last] ?? 0;
    if (nodes[last] === node && (offsets[last] ?? 0) + lastLength === offset) {
      lengths[last] = lastLength + text.length;
    } else {
      nodes.push(node);
      starts.push(this.#length);
      offsets.push(offset);
      lengths.push(text.length);
    }
    this.#write(text);
    this.#atSpace = text.charCodeAt(text.length - 1) === SPACE;
  }

  #write(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }

  /** Takes back trailing signs; a line feed in a part can only be a forced break. */
  #trimEnd(signs: string): void {
    const { nodes, starts, offsets, lengths } = this.pieces;
    for (;;) {
      const part = this.#parts.at(-1) ?? '';
      if (part === '' || !signs.includes(part.charAt(part.length - 1))) return;
      const last = nodes.length - 1;
      const length = lengths[last] ?? 0;
      if ((starts[last] ?? 0) + length === this.#length) {
        if (length > 1) lengths[last] = length - 1;
        else for (const list of [nodes, starts, offsets, lengths]) list.pop();
      }
      this.#length -= 1;
      if (part.length === 1) this.#parts.pop();
      else this.#parts[this.#parts.length - 1] = part.slice(0, -1);
    }
  }
}
