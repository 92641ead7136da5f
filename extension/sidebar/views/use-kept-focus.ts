import { useEffect } from 'preact/hooks';

const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** An element and all that it stands in, from the inside out. */
function pathOf(element: Element | null): readonly Element[] {
  const path: Element[] = [];
  for (let one = element; one; one = one.parentElement) path.push(one);
  return path;
}

const isShown = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false });

/** The first thing that takes the focus in what is left of a path. */
function nearest(path: readonly Element[]): HTMLElement | null {
  for (const element of path.filter((one) => one.isConnected)) {
    const inside = [element, ...element.querySelectorAll(FOCUSABLE)];
    const found = inside.find((one) => one.matches(FOCUSABLE) && isShown(one));
    if (found instanceof HTMLElement) return found;
  }
  return null;
}

/** Follows the focus; the function that comes back ends it. */
function keepFocus(page: Document): () => void {
  let path: readonly Element[] = [];
  const abort = new AbortController();
  const isLost = (): boolean => path[0]?.isConnected === false && page.activeElement === page.body;
  const observer = new MutationObserver(() => {
    if (!isLost()) return;
    // Where a view brings the focus somewhere by itself, it has done so by then.
    requestAnimationFrame(() => {
      if (isLost()) nearest(path)?.focus({ preventScroll: true });
    });
  });
  observer.observe(page.body, { childList: true, subtree: true });
  const options = { signal: abort.signal };
  page.addEventListener('focusin', ({ target }) => (path = pathOf(target as Element)), options);
  // Who clicks beside everything wants the focus nowhere.
  page.addEventListener('pointerdown', () => (path = []), { ...options, capture: true });
  return () => {
    abort.abort();
    observer.disconnect();
  };
}

/** When the element that has the focus goes, gives it to what is left of its surroundings. */
export function useKeptFocus(): void {
  useEffect(() => keepFocus(document), []);
}
