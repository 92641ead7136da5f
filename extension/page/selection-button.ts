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
  /** Begins a note on the present selection. */
  readonly startNote: () => void;
}

/** Offers a note beside a selection that the reader made in the article. */
export function createSelectionButton(options: SelectionButtonOptions): void {
  const { document, overlay, signal } = options;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'offer';
  button.textContent = options.label;
  let isShown = false;

  const hide = (): void => {
    if (!isShown) return;
    isShown = false;
    overlay.remove(button);
  };

  const place = (): void => {
    const range = selectedRange(document);
    if (!range || !options.isInArticle(range)) return hide();
    const { commonAncestorContainer: holder } = range;
    if (!isShown) {
      isShown = true;
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
  button.addEventListener('pointerdown', (event) => event.preventDefault(), { signal });
  button.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
  button.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted) return;
      options.startNote();
      hide();
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
