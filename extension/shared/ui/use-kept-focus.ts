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

/** What stood after and before the part of a path that went: the next of a list, or the last. */
function neighbors(path: readonly Element[], records: readonly MutationRecord[]): Element[] {
  const gone = records.find(({ removedNodes }) =>
    [...removedNodes].some((node) => path.includes(node as Element)),
  );
  return [gone?.nextSibling, gone?.previousSibling].filter((node) => node instanceof Element);
}

/** The first thing that takes the focus in what is left of some elements. */
function nearest(elements: readonly Element[]): HTMLElement | null {
  for (const element of elements.filter((one) => one.isConnected)) {
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
  const observer = new MutationObserver((records) => {
    if (!isLost()) return;
    const places = [...neighbors(path, records), ...path];
    // Where a view brings the focus somewhere by itself, it has done so by then.
    requestAnimationFrame(() => {
      if (isLost()) nearest(places)?.focus({ preventScroll: true });
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

/** When the element that has the focus goes, gives it to the next one, or what is left around it. */
export function useKeptFocus(): void {
  useEffect(() => keepFocus(document), []);
}
