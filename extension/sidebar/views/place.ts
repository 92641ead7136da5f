import type { Place } from '../store/navigation.ts';

/** Where the reader is now: scroll and focus of the document. */
export const placeNow = (): Place => ({
  scroll: document.scrollingElement?.scrollTop ?? 0,
  focusId: document.activeElement?.id || null,
});
