import type { ReadResult } from '../../src/article/read-article.ts';
import { marksAtPoint } from '../../src/highlights/hit-test.ts';
import type { Passage } from '../../src/highlights/mark.ts';
import { createPainter } from '../../src/highlights/painter.ts';
import { textInView } from '../../src/highlights/text-in-view.ts';
import { BackgroundCallError, callTwice, type CallBackground } from '../shared/call-background.ts';
import type { Corrections } from '../shared/corrections.ts';
import type {
  NotePlaces,
  PageCommand,
  PageState,
  SidebarRequest,
  SidebarToPage,
} from '../shared/messages.ts';
import { DEFAULT_SETTINGS, type Settings } from '../shared/settings.ts';
import type { Words } from '../shared/words.ts';
import { createArticleSession } from './article-session.ts';
import { cardContent } from './card-content.ts';
import { createHoverCard } from './hover.ts';
import { createLights } from './lights.ts';
import { linesOfPassage, type MarkedArticle } from './marked-article.ts';
import { createMarking } from './marking.ts';
import { noteMarks } from './note-marks.ts';
import { createNoteTaking } from './note-taking.ts';
import { createOverlay } from './overlay.ts';
import { LAYERS, requestFor, type PageMark } from './page-mark.ts';
import { revealRange } from './reveal.ts';
import { createSelectionButton } from './selection-button.ts';
import { createSidebarLink, type LinkPort } from './sidebar-link.ts';
import { stepFrom } from './stepping.ts';
import { throttle } from './throttle.ts';
import { onTrusted } from './trusted.ts';

const VIEW_INTERVAL = 150;

export interface PageOptions {
  readonly window: Window & typeof globalThis;
  readonly words: Words;
  readonly background: CallBackground;
  readonly read: () => ReadResult | Promise<ReadResult>;
  /** False once the extension was updated or removed under the page. */
  readonly isExtensionAlive: () => boolean;
  /** Aborting it ends everything and leaves the page as if we had not been there. */
  readonly controller: AbortController;
}

/** Sidelight in one page. */
export interface Page {
  /** The page's text or address may have changed. */
  refresh(options?: { readonly force?: boolean }): Promise<void>;
  /** Follows the reader's settings; the first call begins the work. */
  setSettings(settings: Settings): Promise<void>;
  /** Follows what the reader says of wrong links. */
  setCorrections(corrections: Corrections): void;
  command(command: PageCommand): Promise<void>;
  connect(port: LinkPort): void;
}

/** Joins the parts of the page: what is read and found, painted, shown on hover, told the sidebar. */
export function createPage(options: PageOptions): Page {
  const { window, words, background, controller } = options;
  const { document } = window;
  const { signal } = controller;
  let settings: Settings = DEFAULT_SETTINGS;
  let corrections: Corrections = [];
  let state: PageState = { status: 'reading' };
  let notes: NotePlaces = {};
  let marksUndone = false;

  const painter = createPainter<PageMark>({
    window,
    registry: window.CSS.highlights,
    layers: LAYERS,
    signal,
    onGiveUp: () => {
      marksUndone = true;
      const marked = current();
      if (marked) tellReady(marked);
      card.refresh();
    },
  });
  const lights = createLights(painter, signal);
  const overlay = createOverlay(document, signal);
  const current = (): MarkedArticle | null => session.current();

  const setState = (next: PageState): void => {
    state = next;
    link.tellState();
  };
  const marking = createMarking({
    window,
    painter,
    signal,
    current,
    settings: () => settings,
    corrections: () => corrections,
    onChange: () => card.refresh(),
  });

  const session = createArticleSession({
    read: options.read,
    background,
    signal,
    // A sidebar in a tab of its own hides the very page it is about.
    isVisible: () => document.visibilityState === 'visible' || link.isWatched(),
    onExtensionGone: () => controller.abort(),
    onNone(next) {
      notes = {};
      for (const { key } of LAYERS) painter.setMarks(key, []);
      painter.setText({ blocks: [], rangeOf: () => null });
      // Breaks off what was being painted.
      marking.choose();
      setState(next);
    },
    onArticle(marked, isNew) {
      painter.setText({ blocks: marked.article.blocks, rangeOf: marked.map.rangeOf });
      if (!isNew) return card.refresh();
      marking.paint();
      tellReady(marked);
      void placeNoteMarks();
    },
  });

  const tellReady = ({ article, analysis }: MarkedArticle): void =>
    setState({
      status: 'ready',
      article,
      analysis,
      notes,
      ...(marksUndone ? { marksUndone } : {}),
    });

  const placeNoteMarks = async (): Promise<void> => {
    const marked = current();
    if (!marked) return;
    const { url, text } = marked.article;
    const places = await call((): Promise<NotePlaces> =>
      callTwice(background, 'note-places', { url, text }),
    );
    // Another text by now: its own reading asks again.
    if (!places || current()?.article !== marked.article) return;
    notes = places;
    painter.setMarks('note', noteMarks(notes));
    card.refresh();
    tellReady(marked);
  };

  /** The answer, or null when the extension is gone, in which case all ends here. */
  const call = async <T>(ask: () => Promise<T>): Promise<T | null> => {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof BackgroundCallError) || error.reason !== 'gone') throw error;
      controller.abort();
      return null;
    }
  };

  /** Whether the sidebar is open with what was asked for; null when the extension is gone. */
  const showInSidebar = async (request: SidebarRequest): Promise<boolean | null> =>
    (await call(() => background('show-in-sidebar', { request })))?.opened ?? null;

  const noteTaking = createNoteTaking({
    document,
    words,
    current,
    newNote: async (target) => (await showInSidebar({ type: 'new-note', target })) ?? false,
  });

  const card = createHoverCard({
    document,
    overlay,
    words,
    signal,
    openDelay: () => settings.hoverDelay,
    marksAt: (x, y) => {
      const map = current()?.map;
      if (!map) return [];
      const { rangeOf, offsetAt } = map;
      return marksAtPoint({ document, rangeOf, offsetAt, touching: painter.touching }, x, y).filter(
        ({ type }) => type !== 'light',
      );
    },
    marksBeside: (mark) =>
      painter
        .overlapping(mark.start, mark.end)
        .filter((other) => other !== mark && other.type !== 'light'),
    isShown: painter.isShown,
    linesOf: (mark) => {
      const map = current()?.map;
      return map ? linesOfPassage(document, map, mark) : [];
    },
    contextOf: ({ start, end }) =>
      current()?.map.rangeOf(start, end)?.startContainer.parentElement ?? null,
    contentOf: (mark) => {
      const marked = current();
      if (!marked) return { kind: '', title: '', subtitle: null, lines: [] };
      return cardContent(mark, { text: marked.article.text, analysis: marked.analysis, words });
    },
    openInSidebar: async (mark) => {
      const request = requestFor(mark);
      return (request && (await showInSidebar(request))) ?? true;
    },
    startNote: noteTaking.onMark,
  });

  const viewOfText = (): Passage | null => {
    const map = current()?.map;
    return map ? textInView(document, painter.nearBlocks(), map.rangeOf) : null;
  };

  const step = (direction: 'next' | 'previous'): void => {
    const marks = painter.shown().filter(({ type }) => type !== 'light');
    const mark = stepFrom(marks, direction, card.current(), viewOfText());
    const range = mark && current()?.map.rangeOf(mark.start, mark.end);
    if (!range) return;
    revealRange(document, range, { isInstant: true });
    card.openFocused(mark);
  };

  const reveal = ({ start, end }: Passage): void => {
    const range = current()?.map.rangeOf(start, end);
    if (!range) return;
    revealRange(document, range, { isInstant: false });
    lights.flash({ start, end });
  };

  const fromSidebar = (message: SidebarToPage): void => {
    if (message.type === 'light') lights.light(message.passages);
    else reveal(message);
  };

  const link = createSidebarLink({
    signal,
    state: () => state,
    inView: viewOfText,
    onMessage: fromSidebar,
    onClosed: () => {
      lights.light([]);
      // It may have closed because the extension has gone.
      wake();
    },
  });

  createSelectionButton({
    document,
    overlay,
    label: words.t('selectionNote'),
    signal,
    isInArticle: (range) => noteTaking.selectorOf(range) !== null,
    startNote: noteTaking.onSelection,
    saidAfter: (opened) => words.t(opened ? 'selectionNoteOpened' : 'selectionNoteWaiting'),
  });

  /** What is looked after whenever something happens anyway. */
  const wake = throttle(
    () => {
      if (!options.isExtensionAlive()) controller.abort();
      else painter.check();
    },
    VIEW_INTERVAL,
    signal,
  );
  const tellView = throttle(() => link.tellView(), VIEW_INTERVAL, signal);
  onTrusted(document, 'pointermove', wake, signal);
  onTrusted(
    document,
    'scroll',
    () => {
      wake();
      tellView();
    },
    signal,
  );

  return {
    async refresh(how) {
      painter.check();
      await session.refresh(how);
    },
    async setSettings(next) {
      settings = next;
      marking.choose();
      await session.turn(settings.siteEnabled);
    },
    setCorrections(next) {
      corrections = next;
      if (current()) marking.paint();
    },
    async command(command) {
      if (command.type === 'step') step(command.direction);
      else if (command.type === 'start-note') await noteTaking.onSelection();
      else if (command.type === 'reveal') reveal(command);
      else await placeNoteMarks();
    },
    connect(port) {
      link.accept(port);
      void session.refresh();
    },
  };
}
