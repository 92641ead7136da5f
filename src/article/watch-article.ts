import { isElement } from './dom.ts';
import { foreignPolicy } from './sites/foreign-policy.ts';

/** Shortest time between two calls, and the time in which a burst of changes counts as one; ms. */
const INTERVAL = 500;
const BURST = 100;

const ROOTS = [...new Set(foreignPolicy.generations.map(({ root }) => root))].join(', ');
const TEXTLESS = new Set(['img', 'source', 'picture', 'video', 'iframe', 'svg', 'button', 'input']);

const holds = (nodes: NodeList, wanted: (element: Element) => boolean): boolean =>
  [...nodes].some((node) => isElement(node) && wanted(node));

const holdsRoot = (element: Element): boolean =>
  element.matches(ROOTS) || element.querySelector(ROOTS) !== null;

const isStyle = (element: Element): boolean => element.localName === 'style';

/** Whether a change can have changed what an article inside `root` shows. */
function matters(change: MutationRecord, root: Element | null): boolean {
  const { target } = change;
  const element = isElement(target) ? target : target.parentElement;
  if (element === null) return false;
  if (change.type === 'attributes') {
    if (root === null) return !TEXTLESS.has(element.localName);
    if (element.contains(root)) return true;
  }
  if (root?.contains(element)) {
    return !TEXTLESS.has(element.localName) && element.closest(foreignPolicy.skip) === null;
  }
  // Elsewhere only an article that comes or goes matters, or a style sheet that may show one.
  return (
    change.type === 'childList' &&
    (holds(change.addedNodes, (node) => isStyle(node) || holdsRoot(node)) ||
      holds(change.removedNodes, (node) => isStyle(node) || holdsRoot(node)))
  );
}

/**
 * Calls `onChange` when the text that the article shows may have changed: its DOM, or the style
 * attributes and classes on it and around it. The caller reads again and compares. Calls come at
 * most every 500 ms, 100 ms after the first change of a burst, until `signal` aborts.
 */
export function watchArticle(document: Document, onChange: () => void, signal: AbortSignal): void {
  const view = document.defaultView;
  if (view === null || signal.aborted) return;
  let root = document.querySelector(ROOTS);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastCall = Number.NEGATIVE_INFINITY;

  const call = (): void => {
    timer = undefined;
    lastCall = performance.now();
    root = document.querySelector(ROOTS);
    onChange();
  };
  const observer = new view.MutationObserver((changes) => {
    if (timer !== undefined) return;
    if (!changes.some((change) => matters(change, root))) return;
    timer = setTimeout(call, Math.max(BURST, lastCall + INTERVAL - performance.now()));
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['style', 'class', 'hidden'],
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
