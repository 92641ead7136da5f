import { messageOf } from '../shared/message-of.ts';
import type { Article } from '../../src/article/article.ts';
import type { ReadResult } from '../../src/article/read-article.ts';
import type { TextMap } from '../../src/article/text-map.ts';
import { BackgroundCallError, callTwice, type CallBackground } from '../shared/call-background.ts';
import type { PageState } from '../shared/messages.ts';
import type { MarkedArticle } from './marked-article.ts';

export interface ArticleSessionOptions {
  /** Reads the page; a long article takes a while, in which the page runs on. */
  readonly read: () => ReadResult | Promise<ReadResult>;
  readonly background: CallBackground;
  readonly signal: AbortSignal;
  /** Whether the tab is in sight; nothing is read while it is not. */
  readonly isVisible: () => boolean;
  /**
   * The article was read; `isNew` is false when its text is the one known and only the DOM under
   * it has changed.
   */
  readonly onArticle: (marked: MarkedArticle, isNew: boolean) => void;
  /** There is no article any more, or none yet. */
  readonly onNone: (state: Exclude<PageState, { status: 'ready' }>) => void;
  readonly onExtensionGone: () => void;
}

/** Reads the page's article and has it analyzed, each time the page may have changed. */
export interface ArticleSession {
  current(): MarkedArticle | null;
  /** Reads again; `force` also analyzes a text that is known (its answer marks the tab's badge). */
  refresh(options?: { readonly force?: boolean }): Promise<void>;
  /** Starts reading, or forgets the article: as the reader turns the site on and off. */
  turn(on: boolean): Promise<void>;
}

export function createArticleSession(options: ArticleSessionOptions): ArticleSession {
  const { background, signal } = options;
  let current: MarkedArticle | null = null;
  let isOn = false;
  /** The reading that is being analyzed; its map is renewed when the DOM changes meanwhile. */
  let pending: { readonly article: Article; map: TextMap } | null = null;
  /** Whether it is known and told that there is no article. */
  let isNone = false;

  const stopWith = async (state: Exclude<PageState, { status: 'ready' }>): Promise<void> => {
    current = null;
    pending = null;
    isNone = true;
    options.onNone(state);
    await callTwice(background, 'no-article', {});
  };

  const analyze = async (article: Article, map: TextMap): Promise<void> => {
    const mine = { article, map };
    pending = mine;
    isNone = false;
    // Marks of a text that is gone would stand at wrong words.
    if (!current || !isSame(current.article, article)) {
      current = null;
      options.onNone({ status: 'reading' });
    }
    try {
      const analysis = await callTwice(background, 'analyze', { article });
      if (pending !== mine || signal.aborted) return;
      pending = null;
      current = { article, map: mine.map, analysis };
      options.onArticle(current, true);
    } catch (error) {
      if (isGone(error)) throw error;
      if (pending !== mine || signal.aborted) return;
      pending = null;
      current = null;
      const message = messageOf(error);
      options.onNone({ status: 'failed', message });
    }
  };

  let isReading = false;
  /** What was asked for while the page was being read; whether any of it was forced. */
  let again: { readonly isForced: boolean } | null = null;

  const look = async (isForced: boolean): Promise<void> => {
    if (isReading) {
      again = { isForced: isForced || again?.isForced === true };
      return;
    }
    isReading = true;
    let result: ReadResult;
    try {
      const reading = options.read();
      // A short article is there at once, and its marks in the very next frame.
      result = reading instanceof Promise ? await reading : reading;
    } finally {
      isReading = false;
    }
    const next = again;
    again = null;
    await Promise.all([take(result, isForced), next ? look(next.isForced) : null]);
  };

  const take = async (result: ReadResult, isForced: boolean): Promise<void> => {
    if (!isOn || signal.aborted) return;
    if (result.status !== 'read') {
      if (!isNone || isForced) await stopWith({ status: 'no-article' });
      return;
    }
    const { article, map } = result;
    if (!isForced && pending && isSame(pending.article, article)) {
      pending.map = map;
    } else if (!isForced && current && isSame(current.article, article)) {
      current = { ...current, map };
      options.onArticle(current, false);
    } else {
      await analyze(article, map);
    }
  };

  const noticeGone = async (work: Promise<void>): Promise<void> => {
    try {
      await work;
    } catch (error) {
      if (!isGone(error)) throw error;
      options.onExtensionGone();
    }
  };

  return {
    current: () => current,
    async refresh({ force = false } = {}) {
      if (isOn && !signal.aborted && options.isVisible()) await noticeGone(look(force));
    },
    async turn(on) {
      if (isOn === on || signal.aborted) return;
      isOn = on;
      if (!on) await noticeGone(stopWith({ status: 'off' }));
      else if (options.isVisible()) await noticeGone(look(true));
      else isNone = false;
    },
  };
}

const isGone = (error: unknown): boolean =>
  error instanceof BackgroundCallError && error.reason === 'gone';

const isSame = (a: Article, b: Article): boolean =>
  a.url === b.url && a.published === b.published && a.text === b.text;
