import { afterEach, describe, expect, test, vi } from 'vitest';
import { takeSlicedCall, type AnswerCall } from '../../../../extension/background/sliced-calls.ts';
import { callInSlices } from '../../../../extension/shared/slices/call-in-slices.ts';
import { SLICE_WEIGHT } from '../../../../extension/shared/slices/post-slices.ts';
import { weightOf } from '../../../../extension/shared/slices/slice.ts';
import { fakePorts, type FakePort } from './fake-ports.ts';

const SENDER = { id: 'our-extension', frameId: 0, url: 'https://foreignpolicy.com/a/' };
const WORDS = 1_000_000;

/** A background, and what connects to it; `ports` are its ends of all connections. */
function background(answerCall: AnswerCall) {
  const ports: FakePort[] = [];
  const pages: FakePort[] = [];
  const connect = (name: string): FakePort => {
    const [page, own] = fakePorts(name, SENDER);
    ports.push(own);
    pages.push(page);
    takeSlicedCall(own, answerCall);
    return page;
  };
  return { connect, ports, pages };
}

const longArticle = (word: string) => ({
  article: {
    url: 'https://foreignpolicy.com/a/',
    text: `${word} `.repeat(WORDS),
    blocks: Array.from({ length: 20_000 }, (_, i) => ({ kind: 'paragraph', start: i, end: i + 1 })),
  },
});

afterEach(() => vi.restoreAllMocks());

describe('a call in slices', () => {
  test('brings a million words over whole, and the answer back', async () => {
    const args = longArticle('water');
    const mentions = Array.from({ length: 80_000 }, (_, start) => ({ start, entity: 'ana-ruiz' }));
    const answerCall = vi.fn<AnswerCall>().mockResolvedValue({ mentions });
    const { connect, ports } = background(answerCall);
    await expect(callInSlices(connect, 'analyze', args)).resolves.toEqual({ mentions });
    expect(answerCall).toHaveBeenCalledExactlyOnceWith(
      { to: 'background', type: 'analyze', ...args },
      SENDER,
    );
    expect(ports.every((port) => !port.isConnected())).toBe(true);
  });

  test('hands over no more than a slice in any task of the page, either way', async () => {
    // Counts tasks, not time: each timer's callback is one.
    let task = 0;
    const { setTimeout: real } = globalThis;
    vi.spyOn(globalThis, 'setTimeout').mockImplementation((work: () => void, wait?: number) =>
      real(() => {
        task++;
        work();
      }, wait),
    );
    const { connect, pages } = background(async () => ({ words: 'answer '.repeat(200_000) }));
    const weights = new Map<number, number>();
    const count = (message: unknown): void => {
      weights.set(task, (weights.get(task) ?? 0) + weightOf(message, 1e9));
    };
    await callInSlices(
      (name) => {
        const port = connect(name);
        const { postMessage } = port;
        port.postMessage = (message) => {
          count(message);
          postMessage(message);
        };
        port.onMessage.addListener(count);
        return port;
      },
      'analyze',
      longArticle('water'),
    );
    expect(pages[0]?.posted.length).toBeGreaterThan(50);
    // The rest is what a message needs around its slice.
    expect(Math.max(...weights.values())).toBeLessThanOrEqual(SLICE_WEIGHT + 500);
  });

  test('keeps two pages that send at once apart', async () => {
    const { connect } = background(async (message) => {
      const { article } = message as ReturnType<typeof longArticle>;
      return { first: article.text.slice(0, 4), length: article.text.length };
    });
    const answers = ['tree', 'bird'].map((word) =>
      callInSlices(connect, 'analyze', longArticle(word)),
    );
    const length = 5 * WORDS;
    await expect(Promise.all(answers)).resolves.toEqual([
      { first: 'tree', length },
      { first: 'bird', length },
    ]);
  });

  test('says so when the background stops in between, and sends no more', async () => {
    const answerCall = vi.fn<AnswerCall>();
    const { connect, ports, pages } = background(answerCall);
    const call = callInSlices(connect, 'analyze', longArticle('water'));
    await vi.waitFor(() => expect(pages[0]?.posted.length).toBeGreaterThan(2), { interval: 1 });
    ports[0]?.disconnect();
    await expect(call).rejects.toThrow(/port closed|disconnected port/);
    const sent = pages[0]?.posted.length;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(pages[0]?.posted.length).toBe(sent);
    expect(answerCall).not.toHaveBeenCalled();
  });

  test('is dropped when its page goes on in between', async () => {
    const answerCall = vi.fn<AnswerCall>();
    const { connect, pages } = background(answerCall);
    const call = callInSlices(connect, 'analyze', longArticle('water'));
    await vi.waitFor(() => expect(pages[0]?.posted.length).toBeGreaterThan(2), { interval: 1 });
    pages[0]?.disconnect();
    await expect(call).rejects.toThrow();
    expect(answerCall).not.toHaveBeenCalled();
  });

  test('fails as the background fails', async () => {
    const { connect } = background(() => Promise.reject(new Error('no such article')));
    await expect(callInSlices(connect, 'analyze', {})).rejects.toThrow('no such article');
  });

  test('that is none of ours is refused', async () => {
    const { connect } = background(() => null);
    await expect(callInSlices(connect, 'delete-all', {})).rejects.toThrow(
      /port closed|disconnected port/,
    );
  });

  test.each([
    { type: 'slice', slice: { path: 'a' } },
    { type: 'slice' },
    { type: 'call' },
    { a: 1 },
  ])('with a forged message %j closes the port', async (message) => {
    const answerCall = vi.fn<AnswerCall>();
    const { connect } = background(answerCall);
    const port = connect('sidelight-call');
    port.postMessage(message);
    await vi.waitFor(() => expect(port.isConnected()).toBe(false));
    expect(answerCall).not.toHaveBeenCalled();
  });
});
