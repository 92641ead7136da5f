import { useLayoutEffect } from 'preact/hooks';
import type { Arrival } from '../store/navigation.ts';

const TABS_TOP = 'tabs-top';
const FLASH = 1600;

function showElement(id: string): void {
  const element = document.getElementById(id);
  if (!element) return;
  element.scrollIntoView({ block: 'center' });
  element.focus({ preventScroll: true });
  if (element.tagName === 'TEXTAREA') return;
  element.dataset['flash'] = 'true';
  setTimeout(() => delete element.dataset['flash'], FLASH);
}

/** Gives the focus to an element, or to the tab of the view when it is gone. */
export function focusFirst(id: string): void {
  const element =
    document.getElementById(id) ??
    document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]');
  element?.focus({ preventScroll: true });
}

function arrive(arrival: Arrival, page: Element): void {
  switch (arrival.type) {
    case 'tab': {
      const top = document.getElementById(TABS_TOP)?.offsetTop ?? 0;
      page.scrollTop = Math.min(page.scrollTop, top);
      return;
    }
    case 'card':
      page.scrollTop = 0;
      document.getElementById('card-name')?.focus({ preventScroll: true });
      return;
    case 'element':
      showElement(arrival.id);
      return;
    case 'focus':
      document.getElementById(arrival.id)?.focus();
      return;
    case 'return': {
      const { scroll, focusId } = arrival.place;
      page.scrollTop = scroll;
      if (focusId === null) return;
      focusFirst(focusId);
      document.getElementById(focusId)?.scrollIntoView({ block: 'nearest' });
    }
  }
}

/** Brings scroll and focus to where the reader has just gone. */
export function useArrival(arrival: Arrival | null): void {
  useLayoutEffect(() => {
    const page = document.scrollingElement;
    if (!arrival || !page) return undefined;
    let isLeft = false;
    // Lists below follow their own signals and are rendered after this view, before the paint.
    queueMicrotask(() => {
      if (!isLeft) arrive(arrival, page);
    });
    return () => {
      isLeft = true;
    };
  }, [arrival]);
}
