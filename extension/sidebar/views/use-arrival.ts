import { useLayoutEffect } from 'preact/hooks';
import type { Arrival } from '../store/navigation.ts';

const TABS_TOP = 'tabs-top';
const FLASH = 1600;

/** How long an element is waited for, in milliseconds: views load, and long lists grow. */
const WAIT = 1500;

function show(element: HTMLElement): void {
  element.scrollIntoView({ block: 'center' });
  element.focus({ preventScroll: true });
  if (element.tagName === 'TEXTAREA') return;
  element.dataset['flash'] = 'true';
  setTimeout(() => delete element.dataset['flash'], FLASH);
}

/** Shows an element as soon as it is there; the function that comes back gives up waiting. */
function showElement(id: string): () => void {
  const present = document.getElementById(id);
  if (present) {
    show(present);
    return () => undefined;
  }
  const observer = new MutationObserver(() => {
    const element = document.getElementById(id);
    if (!element) return;
    stop();
    show(element);
  });
  const timer = setTimeout(() => stop(), WAIT);
  const stop = (): void => {
    observer.disconnect();
    clearTimeout(timer);
  };
  observer.observe(document.body, { childList: true, subtree: true });
  return stop;
}

/** Gives the focus to an element, or to the tab of the view when it is gone. */
export function focusFirst(id: string): void {
  const element =
    document.getElementById(id) ??
    document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]');
  element?.focus({ preventScroll: true });
}

/** The function that comes back, if any, ends what still waits. */
function arrive(arrival: Arrival, page: Element): (() => void) | undefined {
  switch (arrival.type) {
    case 'tab': {
      const top = document.getElementById(TABS_TOP)?.offsetTop ?? 0;
      page.scrollTop = Math.min(page.scrollTop, top);
      return undefined;
    }
    case 'card':
      page.scrollTop = 0;
      document.getElementById('card-name')?.focus({ preventScroll: true });
      return undefined;
    case 'element':
      return showElement(arrival.id);
    case 'focus':
      document.getElementById(arrival.id)?.focus();
      return undefined;
    case 'return': {
      const { scroll, focusId } = arrival.place;
      page.scrollTop = scroll;
      // Where nothing had it, the tab takes the focus that the card gives up.
      focusFirst(focusId ?? '');
      if (focusId !== null) document.getElementById(focusId)?.scrollIntoView({ block: 'nearest' });
      return undefined;
    }
  }
}

/** Brings scroll and focus to where the reader has just gone. */
export function useArrival(arrival: Arrival | null): void {
  useLayoutEffect(() => {
    const page = document.scrollingElement;
    if (!arrival || !page) return undefined;
    let isLeft = false;
    let stop: (() => void) | undefined;
    // Lists below follow their own signals and are rendered after this view, before the paint.
    queueMicrotask(() => {
      if (!isLeft) stop = arrive(arrival, page);
    });
    return () => {
      isLeft = true;
      stop?.();
    };
  }, [arrival]);
}
