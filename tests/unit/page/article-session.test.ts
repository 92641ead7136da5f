import { describe, expect, test } from 'vitest';
import { createArticleSession } from '../../../extension/page/article-session.ts';
import {
  BackgroundCallError,
  type CallBackground,
} from '../../../extension/shared/call-background.ts';
import type { Article } from '../../../src/article/article.ts';
import type { ReadResult } from '../../../src/article/read-article.ts';
import type { TextMap } from '../../../src/article/text-map.ts';
import type { PageAnalysis } from '../../../extension/shared/messages.ts';

const NOTHING: PageAnalysis = {
  mentions: [],
  introduced: [],
  amounts: [],
  actors: {},
  amountLines: {},
};

const page = (text: string): ReadResult => {
  const article: Article = {
    url: 'https://foreignpolicy.com/2021/05/07/test/',
    title: 'Test',
    byline: null,
    published: '2021-05-07',
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
  };
  const map: TextMap = {
    rangeOf: () => null,
    offsetAt: () => null,
    spanOf: () => null,
    blockOf: () => null,
  };
  return { status: 'read', article, map };
};

function setUp(first: ReadResult = page('one')) {
  const log: string[] = [];
  const controller = new AbortController();
  let result: ReadResult | Promise<ReadResult> = first;
  let isVisible = true;
  let answer: () => Promise<PageAnalysis> = () => Promise.resolve(NOTHING);
  const background = ((type: string) => {
    log.push(`call ${type}`);
    return type === 'analyze' ? answer() : Promise.resolve(null);
  }) as CallBackground;
  const session = createArticleSession({
    read: () => result,
    background,
    signal: controller.signal,
    isVisible: () => isVisible,
    onArticle: ({ article }, isNew) => log.push(`${isNew ? 'new' : 'same'} ${article.text}`),
    onNone: (state) =>
      log.push(state.status === 'failed' ? `failed ${state.message}` : state.status),
    onExtensionGone: () => log.push('gone'),
  });
  return {
    session,
    log,
    show(next: ReadResult | Promise<ReadResult>) {
      result = next;
    },
    setVisible: (visible: boolean) => (isVisible = visible),
    setAnswer: (next: () => Promise<PageAnalysis>) => (answer = next),
  };
}

describe('reading a page', () => {
  test('analyzes a text once, and again only when it has changed', async () => {
    const { session, log, show } = setUp();
    await session.turn(true);
    await session.refresh();
    show(page('two'));
    await session.refresh();
    expect(log).toEqual([
      'reading',
      'call analyze',
      'new one',
      'same one',
      'reading',
      'call analyze',
      'new two',
    ]);
  });

  test('says once that there is no article, and notices one that comes later', async () => {
    const { session, log, show } = setUp({ status: 'no-body' });
    await session.turn(true);
    await session.refresh();
    show(page('late'));
    await session.refresh();
    expect(log).toEqual(['no-article', 'call no-article', 'reading', 'call analyze', 'new late']);
  });

  test('does nothing in a tab out of sight until it is seen', async () => {
    const { session, log, setVisible } = setUp();
    setVisible(false);
    await session.turn(true);
    await session.refresh();
    expect(log).toEqual([]);
    setVisible(true);
    await session.refresh();
    expect(log).toContain('new one');
  });

  test('drops the answer for a text that has changed meanwhile', async () => {
    const { session, log, show, setAnswer } = setUp();
    let finish: (analysis: PageAnalysis) => void = () => {};
    setAnswer(() => new Promise((resolve) => (finish = resolve)));
    const first = session.turn(true);
    await Promise.resolve();
    show(page('two'));
    setAnswer(() => Promise.resolve(NOTHING));
    await session.refresh();
    finish(NOTHING);
    await first;
    expect(log.filter((line) => line.startsWith('new'))).toEqual(['new two']);
    expect(session.current()?.article.text).toBe('two');
  });

  test('uses the newest map when only the DOM changed during the analysis', async () => {
    const { session, log, show, setAnswer } = setUp();
    let finish: (analysis: PageAnalysis) => void = () => {};
    setAnswer(() => new Promise((resolve) => (finish = resolve)));
    const first = session.turn(true);
    const again = page('one');
    show(again);
    await session.refresh();
    finish(NOTHING);
    await first;
    expect(log.filter((line) => line === 'call analyze')).toHaveLength(1);
    expect(again.status === 'read' && session.current()?.map === again.map).toBe(true);
  });

  test('reads once more, and only once, a page that changed while a long one was read', async () => {
    const { session, log, show } = setUp();
    let finish: (result: ReadResult) => void = () => {};
    show(new Promise((resolve) => (finish = resolve)));
    const first = session.turn(true);
    for (let change = 0; change < 5; change++) await session.refresh();
    show(page('two'));
    finish(page('one'));
    await first;
    expect(log.filter((line) => line.startsWith('call'))).toHaveLength(2);
    expect(log.at(-1)).toBe('new two');
  });

  test('asks a second time when the background stopped before it answered', async () => {
    const { session, log, setAnswer } = setUp();
    let asked = 0;
    setAnswer(() =>
      asked++ === 0
        ? Promise.reject(new BackgroundCallError('no-answer', 'stopped'))
        : Promise.resolve(NOTHING),
    );
    await session.turn(true);
    expect(log.at(-1)).toBe('new one');
    expect(asked).toBe(2);
  });

  test('says what failed, and when the extension is gone', async () => {
    const failing = setUp();
    failing.setAnswer(() => Promise.reject(new Error('no data')));
    await failing.session.turn(true);
    expect(failing.log.at(-1)).toBe('failed no data');
    const orphan = setUp();
    orphan.setAnswer(() => Promise.reject(new BackgroundCallError('gone', 'updated')));
    await orphan.session.turn(true);
    expect(orphan.log.at(-1)).toBe('gone');
  });

  test('forgets the article when the site is turned off', async () => {
    const { session, log } = setUp();
    await session.turn(true);
    await session.turn(false);
    await session.refresh();
    expect(session.current()).toBeNull();
    expect(log.slice(-2)).toEqual(['off', 'call no-article']);
  });
});
