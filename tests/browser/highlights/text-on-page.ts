import type { Passage, RangeOf } from '../../../src/highlights/mark.ts';

/** A text laid out on the test page, one element per block, joined by blank lines. */
export interface TextOnPage {
  readonly root: HTMLElement;
  readonly text: string;
  readonly blocks: readonly Passage[];
  readonly rangeOf: RangeOf;
  readonly offsetAt: (node: Node, offset: number) => number | null;
}

/** Puts paragraphs on the page (HTML with inline elements) and maps their text. */
export function putText(paragraphs: readonly string[], style = ''): TextOnPage {
  const root = document.createElement('div');
  root.style.cssText = `font: 16px/24px sans-serif; width: 600px; ${style}`;
  for (const html of paragraphs) {
    const paragraph = document.createElement('p');
    paragraph.innerHTML = html;
    root.append(paragraph);
  }
  document.body.append(root);
  return mapText(root);
}

/** Maps the paragraphs of an element as they are now. */
export function mapText(root: HTMLElement): TextOnPage {
  const nodes: { node: Text; start: number; end: number }[] = [];
  const blocks: Passage[] = [];
  let text = '';
  for (const paragraph of root.querySelectorAll('p')) {
    if (text !== '') text += '\n\n';
    const start = text.length;
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      nodes.push({ node, start: text.length, end: text.length + node.data.length });
      text += node.data;
    }
    blocks.push({ start, end: text.length });
  }
  const firstIndex = (isPast: (item: (typeof nodes)[number]) => boolean): number => {
    let low = 0;
    let high = nodes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const item = nodes[middle];
      if (item && isPast(item)) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  return {
    root,
    text,
    blocks,
    rangeOf(start, end) {
      const first = nodes[firstIndex((item) => item.end > start)];
      const last = nodes[firstIndex((item) => item.end >= end)];
      if (!first || !last || end <= start) return null;
      return {
        startContainer: first.node,
        startOffset: Math.max(0, start - first.start),
        endContainer: last.node,
        endOffset: Math.max(0, end - last.start),
      };
    },
    offsetAt(node, offset) {
      const own = nodes.find((item) => item.node === node);
      return own ? own.start + offset : null;
    },
  };
}

/** The words under the ranges that a highlight holds, in order of the document. */
export const paintedWords = (name: string): string[] =>
  [...(CSS.highlights.get(name) ?? [])].map((range) => {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live.toString();
  });

/** Waits until two frames have been drawn, so that observers have reported. */
export const frames = async (count = 3): Promise<void> => {
  for (let frame = 0; frame < count; frame++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  await new Promise((resolve) => setTimeout(resolve));
};
