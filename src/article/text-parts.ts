/** The text nodes of an element that was read as a whole, with the offset of each in its text. */
export interface TextParts {
  readonly nodes: readonly Text[];
  readonly starts: readonly number[];
}

/** Visits the text nodes of `holder`; null when they are no longer `length` UTF-16 units in all. */
export function textPartsOf(holder: Element, length: number): TextParts | null {
  const nodes: Text[] = [];
  const starts: number[] = [];
  let sum = 0;
  const walker = holder.ownerDocument.createTreeWalker(holder, 4);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    nodes.push(node as Text);
    starts.push(sum);
    sum += (node as Text).length;
  }
  return sum === length ? { nodes, starts } : null;
}
