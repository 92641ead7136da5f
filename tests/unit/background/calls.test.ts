import { describe, expect, test, vi } from 'vitest';
import { randomFrom } from '../../../scripts/train/random.ts';
import { makeNote } from '../notes/make-note.ts';
import { answer, type Handlers } from '../../../extension/background/calls.ts';

const ID = 'our-extension';
const sender = { id: ID, frameId: 0, tab: { id: 7, windowId: 1 } };
const article = {
  url: 'https://a/',
  title: 'T',
  text: 'abc',
  published: null,
  byline: null,
  blocks: [],
};

function handlers() {
  const calls = vi.fn<(...args: unknown[]) => Promise<never>>().mockResolvedValue('done' as never);
  const all: Handlers = {
    analyze: calls,
    'no-article': calls,
    'show-in-sidebar': calls,
    'note-places': calls,
    'keep-note': calls,
    'notes-changed': calls,
  };
  return { all, calls };
}

describe('the background answers', () => {
  test('a call of a page, and says which tab asked', async () => {
    const { all, calls } = handlers();
    await expect(
      answer(all, { to: 'background', type: 'analyze', article }, sender, ID),
    ).resolves.toBe('done');
    expect(calls).toHaveBeenCalledWith(expect.objectContaining({ article }), {
      tab: { id: 7, windowId: 1 },
    });
  });

  test('a note to keep from its own pages alone, and only if it is a note', async () => {
    const { all, calls } = handlers();
    const message = { to: 'background', type: 'keep-note', note: makeNote(1) };
    const own = { id: ID, url: 'moz-extension://1/extension/sidebar/index.html' };
    expect(answer(all, message, { ...sender, url: 'https://foreignpolicy.com/' }, ID)).toBeNull();
    expect(answer(all, message, sender, ID)).toBeNull();
    expect(answer(all, { ...message, note: { body: 'x' } }, own, ID)).toBeNull();
    expect(answer(all, { ...message, base: { body: 'x' } }, own, ID)).toBeNull();
    expect(calls).not.toHaveBeenCalled();
    await answer(all, { ...message, base: makeNote(1) }, own, ID);
    expect(calls).toHaveBeenCalledOnce();
  });

  test('a call of its own surfaces, which have no tab', async () => {
    const { all, calls } = handlers();
    await answer(
      all,
      { to: 'background', type: 'notes-changed', url: 'https://a/' },
      { id: ID },
      ID,
    );
    expect(calls).toHaveBeenCalledWith(expect.anything(), { tab: null });
  });

  test.each([
    ['another extension', { to: 'background', type: 'no-article' }, { ...sender, id: 'other' }],
    ['a frame in the page', { to: 'background', type: 'no-article' }, { ...sender, frameId: 3 }],
    ['no message for us', { to: 'page', type: 'no-article' }, sender],
    ['an unknown call', { to: 'background', type: 'delete-everything' }, sender],
    ['a name of Object', { to: 'background', type: 'constructor' }, sender],
    [
      'an article without text',
      { to: 'background', type: 'analyze', article: { ...article, text: 1 } },
      sender,
    ],
    [
      'a block without offsets',
      { to: 'background', type: 'analyze', article: { ...article, blocks: [{}] } },
      sender,
    ],
    ['no request', { to: 'background', type: 'show-in-sidebar' }, sender],
    [
      'a request of another type',
      { to: 'background', type: 'show-in-sidebar', request: { type: 'export' } },
      sender,
    ],
    ['text', 'analyze', sender],
    ['nothing', null, sender],
  ])('nothing to %s', (_, message, from) => {
    const { all, calls } = handlers();
    expect(answer(all, message, from, ID)).toBeNull();
    expect(calls).not.toHaveBeenCalled();
  });

  test('none of 10,000 messages that a page could make up', () => {
    const { all, calls } = handlers();
    const random = randomFrom(15);
    const pick = (list: readonly unknown[]): unknown => list[Math.floor(random() * list.length)];
    const odd = [null, undefined, 0, Number.NaN, '', 'x', [], {}, [null], { type: 'note' }, true];
    let answered = 0;
    for (let round = 0; round < 10_000; round++) {
      const message = pick([
        ...odd,
        {
          to: pick(['background', 'page', ...odd]),
          type: pick(['analyze', 'show-in-sidebar', 'note-places', '__proto__', ...odd]),
          article: pick([{ ...article, blocks: [{ start: 0.5, end: 1 }] }, ...odd]),
          request: pick([{ type: 'actor', entity: 7 }, { type: 'amount', start: '0' }, ...odd]),
          url: pick([7, ...odd.filter((one) => typeof one !== 'string')]),
        },
      ]);
      if (answer(all, message, sender, ID) !== null) answered++;
    }
    expect(answered).toBe(0);
    expect(calls).not.toHaveBeenCalled();
  });
});
