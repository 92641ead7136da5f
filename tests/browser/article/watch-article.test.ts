import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readArticle } from '../../../src/article/read-article.ts';
import { watchArticle } from '../../../src/article/watch-article.ts';
import { demoArticle } from '../../fixtures/demo/demo-article.ts';
import { renderPage } from '../../fixtures/pages/render-page.ts';
import { ADDRESS, bodyText, openPage, pageWithBody } from './frames.ts';

/** Lets the browser deliver mutation records, then lets `ms` pass on the fake clock. */
async function pass(ms: number): Promise<void> {
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(ms);
}

function query(page: Document, selector: string): HTMLElement {
  const element = page.querySelector(selector);
  if (element === null) throw new Error(`no ${selector}`);
  return element as HTMLElement;
}

describe('watchArticle', () => {
  let stop: AbortController;
  const calls = vi.fn<() => void>();
  const watch = (page: Document): void => watchArticle(page, calls, stop.signal);

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    stop = new AbortController();
    calls.mockReset();
  });
  afterEach(() => {
    stop.abort();
    vi.useRealTimers();
  });

  it('notices that the gated text is shown', async () => {
    const page = openPage(renderPage(demoArticle, 'gated', { gatedShown: false }));
    expect(bodyText(page)).not.toContain('Bukele');
    watch(page);
    query(page, '.content-gated').style.display = 'block';
    query(page, '.content-ungated').style.display = 'none';
    await pass(150);
    expect(calls).toHaveBeenCalledTimes(1);
    expect(bodyText(page)).toContain('Bukele');
  });

  it.each<[string, (page: Document) => void]>([
    ['text that changes', (page) => query(page, 'p').firstChild?.replaceWith('B')],
    ['typed text', (page) => (query(page, 'p').firstChild as Text).appendData('B')],
    [
      'an article that is replaced',
      (page) => query(page, 'article').replaceWith(query(page, 'article').cloneNode(true)),
    ],
    ['an article that goes', (page) => query(page, 'article').remove()],
    ['a class on an element around it', (page) => page.body.classList.add('tp-modal-open')],
    ['a style sheet', (page) => page.head.append(page.createElement('style'))],
  ])('notices %s', async (_, change) => {
    const page = openPage(pageWithBody('<p>A</p>'));
    watch(page);
    change(page);
    await pass(150);
    expect(calls).toHaveBeenCalledTimes(1);
  });

  it.each<[string, (page: Document) => void]>([
    ['text elsewhere', (page) => query(page, '#else').append('B')],
    ['styles elsewhere', (page) => (query(page, '#else').style.color = 'red')],
    ['elements elsewhere', (page) => page.body.append(page.createElement('div'))],
    ['promos inside the article', (page) => query(page, '.related-articles').append('B')],
    ['pictures that load', (page) => query(page, 'img').classList.add('loaded')],
    ['attributes without effect on text', (page) => query(page, 'p').setAttribute('data-x', '1')],
  ])('leaves %s alone', async (_, change) => {
    const html = pageWithBody('<p>A</p><img><div class="related-articles"></div>');
    const page = openPage(html.replace('<article', '<div id="else"></div><article'));
    watch(page);
    change(page);
    await pass(2_000);
    expect(calls).not.toHaveBeenCalled();
  });

  it('notices an article that comes to a page without one', async () => {
    const page = openPage('<!DOCTYPE html><html><body></body></html>');
    expect(readArticle(page, { href: ADDRESS }).status).toBe('no-body');
    watch(page);
    page.body.innerHTML = pageWithBody('<p>A</p>');
    await pass(150);
    expect(calls).toHaveBeenCalledTimes(1);
    query(page, 'p').textContent = 'B';
    await pass(600);
    expect(calls).toHaveBeenCalledTimes(2);
  });

  it('calls at most every 500 ms, and not too seldom, when the text never rests', async () => {
    const page = openPage(pageWithBody('<p>A</p>'));
    watch(page);
    for (let time = 0; time < 4_000; time += 16) {
      query(page, 'p').textContent = String(time);
      await pass(16);
    }
    expect(calls.mock.calls.length).toBeLessThanOrEqual(9);
    expect(calls.mock.calls.length).toBeGreaterThanOrEqual(7);
  });

  it('is silent after the signal, also about what came before', async () => {
    const page = openPage(pageWithBody('<p>A</p>'));
    watch(page);
    query(page, 'p').textContent = 'B';
    await pass(50);
    stop.abort();
    query(page, 'p').textContent = 'C';
    await pass(2_000);
    expect(calls).not.toHaveBeenCalled();
  });
});
