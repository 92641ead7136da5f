const CHECK = { opacityProperty: true, visibilityProperty: true } as const;

/** Clipped away: no taller or wider than a pixel, with the rest cut off. */
function isClippedAway(style: CSSStyleDeclaration): boolean {
  // Style first: asking for the size makes the browser lay the page out.
  if (style.overflow === 'visible' || style.overflow === '') return false;
  return Number.parseFloat(style.height) <= 1 || Number.parseFloat(style.width) <= 1;
}

/**
 * Whether a reader sees the element, as far as its own style and its ancestors' `display`,
 * `visibility`, `opacity` and `content-visibility` say; with `box` also that it does not clip its
 * content away (ancestors' clipping is theirs to ask). Text off screen counts as seen.
 */
export function isShown(element: Element, box: boolean): boolean {
  if (element.hasAttribute('hidden')) return false;
  const shown = element.checkVisibility(CHECK);
  if (shown && !box) return true;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (style === undefined) return false;
  // An element without a box of its own may still show its children.
  if (!shown) return style.display === 'contents';
  return style.contentVisibility !== 'hidden' && !isClippedAway(style);
}

/**
 * Answers whether plain blocks (elements without attributes) are shown. A style sheet can tell
 * plain siblings of one tag apart only by their order, so that the first and the last of them
 * answer for those between; a preview that cuts off after some paragraphs is noticed. Asking each
 * costs more than reading its text.
 */
export function createPlainBlockCheck(): (block: Element) => boolean {
  const answers = new Map<Element | null, Map<string, boolean>>();
  return (block) => {
    const parent = block.parentElement;
    const tag = block.localName;
    let byTag = answers.get(parent);
    if (byTag === undefined) answers.set(parent, (byTag = new Map()));
    let allShown = byTag.get(tag);
    if (allShown === undefined) {
      let last = parent?.lastElementChild ?? block;
      while (last !== block && (last.localName !== tag || last.hasAttributes())) {
        last = last.previousElementSibling ?? block;
      }
      allShown = isShown(block, false) && (last === block || isShown(last, false));
      byTag.set(tag, allShown);
    }
    return allShown || isShown(block, false);
  };
}
