import { placeButton, viewportOf } from './card-layout.ts';
import type { Overlay } from './overlay.ts';
import { onTrusted } from './trusted.ts';
import { lineBoxes } from '../../src/highlights/line-boxes.ts';

export interface SelectionButtonOptions {
  readonly document: Document;
  readonly overlay: Overlay;
  readonly label: string;
  readonly signal: AbortSignal;
  /** Whether a range holds words of the article. */
  readonly isInArticle: (range: Range) => boolean;
  /** Begins a note on the present selection; resolves with whether the sidebar is open now. */
  readonly startNote: () => Promise<boolean>;
  /** Says where the note is written, by whether the sidebar is open. */
  readonly saidAfter: (opened: boolean) => string;
}

/** How long the button says where the note is, in milliseconds. */
const SAID_FOR = 4000;

/**
 * Offers a note beside a selection that the reader made in the article. Once taken, it says where to
 * write: the keyboard may still be with the page, whatever the browser opened.
 */
export function createSelectionButton(options: SelectionButtonOptions): void {
  const { document, overlay, signal } = options;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'offer';
  let isShown = false;
  let said: ReturnType<typeof setTimeout> | undefined;

  const hide = (): void => {
    if (!isShown) return;
    isShown = false;
    clearTimeout(said);
    said = undefined;
    overlay.remove(button);
  };

  const say = (text: string): void => {
    if (!isShown) return;
    button.textContent = text;
    button.setAttribute('role', 'status');
    place();
    said = setTimeout(hide, SAID_FOR);
  };

  const place = (): void => {
    const range = selectedRange(document);
    if (!range || !options.isInArticle(range)) return hide();
    const { commonAncestorContainer: holder } = range;
    if (!isShown) {
      isShown = true;
      button.textContent = options.label;
      button.removeAttribute('role');
      overlay.add(button, holder instanceof Element ? holder : holder.parentElement);
    }
    const size = { width: button.offsetWidth, height: button.offsetHeight };
    const spot = placeButton(lineBoxes(range.getClientRects()), size, viewportOf(document));
    button.style.visibility = spot ? '' : 'hidden';
    if (spot) button.style.transform = `translate(${spot.left}px, ${spot.top}px)`;
  };

  // The browser changes the selection only after the event.
  const offerSoon = (event: Event): void => {
    if (overlay.isSource(event)) return;
    setTimeout(() => {
      if (!signal.aborted) place();
    });
  };
  onTrusted(document, 'pointerup', offerSoon, signal);
  onTrusted(document, 'keyup', offerSoon, signal);
  onTrusted(document, 'scroll', () => isShown && place(), signal);
  document.addEventListener(
    'selectionchange',
    () => {
      if (!selectedRange(document)) hide();
    },
    { signal },
  );

  // The press would take the selection away before the click.
  for (const type of ['pointerdown', 'mousedown'])
    button.addEventListener(type, (event) => event.preventDefault(), { signal });
  button.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || said !== undefined) return;
      void options.startNote().then((opened) => say(options.saidAfter(opened)));
    },
    { signal },
  );
}

function selectedRange(document: Document): Range | null {
  const selection = document.getSelection();
  return selection && !selection.isCollapsed && selection.rangeCount > 0
    ? selection.getRangeAt(0)
    : null;
}
