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

/** Brings scroll and focus to where the reader has just gone. */
export function useArrival(arrival: Arrival | null): void {
  useLayoutEffect(() => {
    const page = document.scrollingElement;
    if (!arrival || !page) return;
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
      case 'return': {
        const { scroll, focusId } = arrival.place;
        page.scrollTop = scroll;
        const element = focusId ? document.getElementById(focusId) : null;
        element?.focus({ preventScroll: true });
        element?.scrollIntoView({ block: 'nearest' });
      }
    }
  }, [arrival]);
}
