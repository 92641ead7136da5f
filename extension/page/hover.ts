import type { CardContent } from './card-content.ts';
import { isLineInView, lineAt, placeCard, viewportOf } from './card-layout.ts';
import { createCardView, type CardAction } from './card-view.ts';
import { CLOSED, hoverStep, type HoverEvent, type HoverState } from './hover-machine.ts';
import type { Overlay } from './overlay.ts';
import type { PageMark } from './page-mark.ts';
import { throttle } from './throttle.ts';
import { onTrusted } from './trusted.ts';
import type { Box } from '../../src/highlights/line-boxes.ts';
import type { Words } from '../shared/words.ts';
import type { MarkGroup } from '../shared/settings.ts';

const POINTER_INTERVAL = 40;
/** What a click on it does is the page's matter, and not ours. */
const INTERACTIVE = 'a[href],button,input,select,textarea,label,summary,[contenteditable]';

export interface HoverCardOptions {
  readonly document: Document;
  readonly overlay: Overlay;
  readonly words: Words;
  readonly signal: AbortSignal;
  readonly openDelay: () => number;
  /** Marks at a point of the window, the shortest first. */
  readonly marksAt: (x: number, y: number) => readonly PageMark[];
  /** Other marks at the place of a mark. */
  readonly marksBeside: (mark: PageMark) => readonly PageMark[];
  readonly isShown: (mark: PageMark) => boolean;
  readonly linesOf: (mark: PageMark) => readonly Box[];
  /** The element whose background the card shall match. */
  readonly contextOf: (mark: PageMark) => Element | null;
  readonly contentOf: (mark: PageMark) => CardContent;
  /** Shows the mark in the sidebar; whether the browser let it open. */
  readonly openInSidebar: (mark: PageMark) => Promise<boolean>;
  readonly startNote: (mark: PageMark) => void;
}

export interface HoverCard {
  /** Opens the card of a mark, pinned, with the focus in it. */
  openFocused(mark: PageMark): void;
  /** The mark whose card is open, or null. */
  current(): PageMark | null;
  /** Marks have changed: closes a card whose mark is gone. */
  refresh(): void;
}

const focus = (element: HTMLElement): void => element.focus({ preventScroll: true });

/** The card at a mark: turns what pointer and keys do into steps of the hover machine. */
export function createHoverCard(options: HoverCardOptions): HoverCard {
  const { document, overlay, words, signal } = options;
  const view = createCardView(document, words, signal);
  let state: HoverState<PageMark> = CLOSED;
  let shown: PageMark | null = null;
  let pointer: { x: number; y: number } | null = null;
  let isOverCard = false;
  let line = 0;
  let focusBefore: HTMLElement | null = null;
  const timers = new Set<ReturnType<typeof setTimeout>>();
  signal.addEventListener('abort', () => timers.forEach(clearTimeout));

  const step = (event: HoverEvent<PageMark>): void => {
    const result = hoverStep(state, event, options.openDelay());
    state = result.state;
    for (const timer of result.timers) {
      const id = setTimeout(() => {
        timers.delete(id);
        step({ type: 'timer', timer });
      }, timer.delay);
      timers.add(id);
    }
    show(state.phase === 'open' ? state.mark : null);
  };

  const dismiss = (): void => step({ type: 'dismiss' });

  const show = (mark: PageMark | null): void => {
    if (mark === shown) return;
    shown = mark;
    if (!mark) {
      overlay.remove(view.element);
      giveFocusBack();
      return;
    }
    line = lineAt(options.linesOf(mark), pointer);
    render(mark);
    overlay.add(view.element, options.contextOf(mark));
    layOut();
  };

  const render = (mark: PageMark): void => {
    const openAction: CardAction = {
      label: words.t('cardOpenInSidebar'),
      isPrimary: true,
      run: () => void openInSidebar(mark),
    };
    const noteAction: CardAction = {
      label: words.t('cardNote'),
      run: () => options.startNote(mark),
    };
    const others = options.marksBeside(mark).map((other): CardAction => ({
      label: words.t('cardAlso', options.contentOf(other).title),
      run: () => {
        step({ type: 'switch', mark: other });
        focus(view.element);
      },
    }));
    view.render({
      group: mark.layer as MarkGroup,
      content: options.contentOf(mark),
      actions: [openAction, ...(mark.type === 'note' ? [] : [noteAction]), ...others],
      closeLabel: words.t('cardClose'),
      onClose: dismiss,
    });
  };

  const layOut = (): void => {
    if (!shown) return;
    const lines = options.linesOf(shown);
    const viewport = viewportOf(document);
    const anchor = lines[line];
    const isSeen = anchor !== undefined && isLineInView(anchor, viewport);
    view.place(isSeen ? placeCard(lines, line, view.measure(), viewport) : null);
    if (!isSeen && state.phase === 'open' && !state.isPinned) dismiss();
  };

  const openInSidebar = async (mark: PageMark): Promise<void> => {
    const isOpen = await options.openInSidebar(mark);
    // The card may show another mark by now.
    if (!isOpen && shown === mark) {
      view.hint(words.t('cardOpenHint'));
      layOut();
    }
  };

  const giveFocusBack = (): void => {
    const target = focusBefore;
    focusBefore = null;
    if (target?.isConnected) focus(target);
  };

  const point = throttle(
    () => {
      const under = isOverCard ? 'card' : pointer && options.marksAt(pointer.x, pointer.y)[0];
      step({ type: 'point', at: under ?? 'nothing' });
    },
    POINTER_INTERVAL,
    signal,
  );

  onTrusted(
    document,
    'pointermove',
    (event) => {
      // A finger does not rest, and a pressed button means that text is being selected.
      if (event.pointerType === 'touch' || event.buttons !== 0) pointer = null;
      else pointer = { x: event.clientX, y: event.clientY };
      isOverCard = pointer !== null && shown !== null && overlay.isSource(event);
      point();
    },
    signal,
  );
  document.documentElement.addEventListener(
    'pointerleave',
    ({ isTrusted }) => {
      if (!isTrusted) return;
      pointer = null;
      isOverCard = false;
      point();
    },
    { signal, passive: true },
  );
  onTrusted(
    document,
    'scroll',
    () => {
      // Other words may lie under the pointer now.
      if (state.phase === 'waiting') point();
      layOut();
    },
    signal,
  );
  document.defaultView?.addEventListener('resize', layOut, { signal, passive: true });

  onTrusted(
    document,
    'click',
    (event) => {
      if (overlay.isSource(event)) return;
      const isPlain =
        event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
      const isSelecting = document.getSelection()?.isCollapsed === false;
      const isPagesOwn =
        event.target instanceof Element && event.target.closest(INTERACTIVE) !== null;
      const mark =
        isPlain && !isSelecting && !isPagesOwn
          ? options.marksAt(event.clientX, event.clientY)[0]
          : undefined;
      if (!mark) return dismiss();
      pointer = { x: event.clientX, y: event.clientY };
      step({ type: 'pin', mark });
      // Asked within the click: the browser opens the panel for a gesture only.
      void openInSidebar(mark);
    },
    signal,
  );
  onTrusted(
    document,
    'keydown',
    (event) => {
      if (event.key === 'Escape' && state.phase !== 'closed') dismiss();
    },
    signal,
  );

  return {
    openFocused(mark) {
      const active = document.activeElement;
      if (!shown && active instanceof HTMLElement) focusBefore = active;
      pointer = null;
      step({ type: 'pin', mark });
      focus(view.element);
    },
    current: () => shown,
    refresh() {
      if (state.phase !== 'closed' && !options.isShown(state.mark)) dismiss();
      else layOut();
    },
  };
}
