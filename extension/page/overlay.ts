import { HOST_ATTRIBUTE } from './leftovers.ts';
import OVERLAY_STYLE from './overlay.css?inline';
import { pageTone } from './page-tone.ts';

/** The one element that we put into the page, outside of the article, while there is need of it. */
export interface Overlay {
  /** Puts a part on show, in the tone of the page behind `context`. */
  add(part: HTMLElement, context: Element | null): void;
  /** Takes a part away, and the host too when it was the last. */
  remove(part: HTMLElement): void;
  /** Whether an event of the page came from the overlay. */
  isSource(event: Event): boolean;
}

/** Makes the overlay: a closed shadow root in a host that the page's styles cannot reach. */
export function createOverlay(document: Document, signal: AbortSignal): Overlay {
  const host = document.createElement('div');
  host.setAttribute(HOST_ATTRIBUTE, '');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = OVERLAY_STYLE;
  root.append(style);
  const parts = new Set<HTMLElement>();
  signal.addEventListener('abort', () => host.remove());

  return {
    add(part, context) {
      if (signal.aborted) return;
      part.dataset['tone'] = pageTone(document, context);
      parts.add(part);
      if (part.parentNode !== root) root.append(part);
      // The page may have removed it.
      if (!host.isConnected) document.documentElement.append(host);
    },
    remove(part) {
      parts.delete(part);
      part.remove();
      if (parts.size === 0) host.remove();
    },
    isSource: (event) => event.target === host,
  };
}
