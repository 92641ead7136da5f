import { describe, expect, test, vi } from 'vitest';
import { createSidebarLink, type LinkPort } from '../../../extension/page/sidebar-link.ts';
import {
  SIDEBAR_PORT,
  type PageState,
  type PageToSidebar,
} from '../../../extension/shared/messages.ts';
import { takeStates } from '../../../extension/sidebar/services/take-states.ts';

function fakePort(name = SIDEBAR_PORT) {
  const sent: unknown[] = [];
  const onMessage: ((message: unknown) => void)[] = [];
  const onDisconnect: (() => void)[] = [];
  let isOpen = true;
  const port: LinkPort = {
    name,
    postMessage: (message) => sent.push(message),
    disconnect: () => (isOpen = false),
    onMessage: { addListener: (listener) => onMessage.push(listener) },
    onDisconnect: { addListener: (listener) => onDisconnect.push(listener) },
  };
  return {
    port,
    sent,
    isOpen: () => isOpen,
    receive: (message: unknown) => onMessage.forEach((listener) => listener(message)),
    close: () => onDisconnect.forEach((listener) => listener()),
  };
}

function setUp() {
  const controller = new AbortController();
  const received: unknown[] = [];
  let state: PageState = { status: 'reading' };
  let closed = 0;
  const link = createSidebarLink({
    signal: controller.signal,
    state: () => state,
    inView: () => ({ start: 5, end: 9 }),
    onMessage: (message) => received.push(message),
    onClosed: () => closed++,
  });
  return {
    link,
    controller,
    received,
    closed: () => closed,
    setState: (next: PageState) => (state = next),
  };
}

describe('the link to the sidebar', () => {
  test('tells its state and view at once, and again after each change', () => {
    const { link, setState } = setUp();
    const sidebar = fakePort();
    link.accept(sidebar.port);
    setState({ status: 'no-article' });
    link.tellState();
    link.tellView();
    expect(sidebar.sent).toEqual([
      { type: 'state', state: { status: 'reading' } },
      { type: 'in-view', start: 5, end: 9 },
      { type: 'state', state: { status: 'no-article' } },
      { type: 'in-view', start: 5, end: 9 },
    ]);
  });

  test('takes no port of another name and no message of another form', () => {
    const { link, received } = setUp();
    const other = fakePort('other');
    link.accept(other.port);
    expect(other.sent).toEqual([]);
    const sidebar = fakePort();
    link.accept(sidebar.port);
    sidebar.receive({ type: 'reveal', start: '1', end: 2 });
    sidebar.receive({ type: 'light', passages: [{ start: 1 }] });
    sidebar.receive('reveal');
    expect(received).toEqual([]);
    sidebar.receive({ type: 'reveal', start: 1, end: 2 });
    sidebar.receive({ type: 'light', passages: [] });
    expect(received).toHaveLength(2);
  });

  test('says when the last sidebar has gone, and tells it nothing more', () => {
    const { link, closed } = setUp();
    const [one, two] = [fakePort(), fakePort()];
    link.accept(one.port);
    link.accept(two.port);
    one.close();
    expect(closed()).toBe(0);
    two.close();
    expect(closed()).toBe(1);
    const before = two.sent.length;
    link.tellState();
    expect(two.sent).toHaveLength(before);
  });

  test('ends with the page', () => {
    const { link, controller } = setUp();
    const sidebar = fakePort();
    link.accept(sidebar.port);
    controller.abort();
    expect(sidebar.isOpen()).toBe(false);
  });

  const longState = (text: string): PageState => ({
    status: 'failed',
    message: text.repeat(60_000),
  });

  /** What a sidebar makes of what it was sent. */
  function taken(sent: readonly unknown[]): PageState[] {
    const states: PageState[] = [];
    const take = takeStates((state) => states.push(state));
    for (const message of sent as readonly PageToSidebar[]) {
      if (message.type !== 'in-view') take(message);
    }
    return states;
  }

  test('tells a long state in slices, to a sidebar that comes meanwhile too', async () => {
    const { link, setState } = setUp();
    const [one, two] = [fakePort(), fakePort()];
    link.accept(one.port);
    const state = longState('words ');
    setState(state);
    link.tellState();
    await vi.waitFor(() => expect(one.sent.length).toBeGreaterThan(3), { interval: 1 });
    link.accept(two.port);
    await vi.waitFor(() => expect(taken(one.sent)).toHaveLength(2));
    await vi.waitFor(() => expect(taken(two.sent)).toHaveLength(1));
    expect(taken(one.sent)).toEqual([{ status: 'reading' }, state]);
    expect(taken(two.sent)).toEqual([state]);
  });

  test('breaks a long state off when another comes, and when the sidebar goes', async () => {
    const { link, setState, controller } = setUp();
    const sidebar = fakePort();
    link.accept(sidebar.port);
    setState(longState('older '));
    link.tellState();
    await vi.waitFor(() => expect(sidebar.sent.length).toBeGreaterThan(3), { interval: 1 });
    const newer = longState('newer ');
    setState(newer);
    link.tellState();
    await vi.waitFor(() => expect(taken(sidebar.sent)).toHaveLength(2));
    expect(taken(sidebar.sent)).toEqual([{ status: 'reading' }, newer]);

    link.tellState();
    controller.abort();
    const before = sidebar.sent.length;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(sidebar.sent).toHaveLength(before);
  });

  test('lets a port go that closed without notice, and hides no other error', () => {
    const { link, closed } = setUp();
    const sidebar = fakePort();
    link.accept(sidebar.port);
    let message = 'it could not be cloned';
    sidebar.port.postMessage = () => {
      throw new Error(message);
    };
    expect(() => link.tellView()).toThrow(message);
    expect(link.isWatched()).toBe(true);
    message = 'Attempt to postMessage on disconnected port';
    link.tellView();
    expect(link.isWatched()).toBe(false);
    expect(closed()).toBe(1);
  });
});
