import type { Boundaries } from '../../src/highlights/mark.ts';
import { linesOf } from '../../src/highlights/hit-test.ts';

/** Farther than this many windows away, an animation is a blur: go there at once. */
const SMOOTH_WINDOWS = 2;

/**
 * Scrolls a passage to the middle of the window, smoothly when it is near and the reader has not
 * asked for less motion, and moves the keyboard's starting point there.
 */
export function revealRange(
  document: Document,
  range: Boundaries,
  { isInstant }: { readonly isInstant: boolean },
): void {
  const view = document.defaultView;
  const element = range.startContainer.parentElement;
  if (!view || !element) return;
  scrollContainers(element, range);
  const [line] = linesOf(document, range);
  if (line) {
    const top = (line.top + line.bottom) / 2 - view.innerHeight / 2;
    const isSmooth =
      !isInstant &&
      Math.abs(top) < view.innerHeight * SMOOTH_WINDOWS &&
      !view.matchMedia('(prefers-reduced-motion: reduce)').matches;
    view.scrollBy({ top, behavior: isSmooth ? 'smooth' : 'instant' });
  }
  // The caret is where Tab goes on from; a selection that the reader made is left alone.
  const selection = view.getSelection();
  if (line && selection?.isCollapsed !== false) {
    selection?.collapse(range.startContainer, range.startOffset);
  }
}

/** Brings the passage into sight within scrolled boxes between it and the window. */
function scrollContainers(element: Element, range: Boundaries): void {
  const { ownerDocument: document } = element;
  for (let box = element.parentElement; box; box = box.parentElement) {
    if (box === document.body || box === document.documentElement) return;
    if (box.scrollHeight <= box.clientHeight || !isScroller(box)) continue;
    const [line] = linesOf(document, range);
    const frame = box.getBoundingClientRect();
    if (line && (line.top < frame.top || line.bottom > frame.bottom)) {
      const top = (line.top + line.bottom) / 2 - (frame.top + frame.bottom) / 2;
      box.scrollBy({ top, behavior: 'instant' });
    }
  }
}

const isScroller = (box: Element): boolean =>
  /auto|scroll/.test(box.ownerDocument.defaultView?.getComputedStyle(box).overflowY ?? '');
