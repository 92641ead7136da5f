import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SidebarRequest } from '../../../extension/shared/messages.ts';
import type { TabState } from '../../../extension/sidebar/services/sidebar-services.ts';

type Listener<T extends unknown[]> = (...args: T) => void;

function event<T extends unknown[]>() {
  const listeners = new Set<Listener<T>>();
  return {
    addListener: (listener: Listener<T>) => void listeners.add(listener),
    removeListener: (listener: Listener<T>) => void listeners.delete(listener),
    emit: (...args: T) => [...listeners].forEach((listener) => listener(...args)),
    count: () => listeners.size,
  };
}

interface FakeTab {
  url?: string;
  status: 'loading' | 'complete';
  answers: boolean;
}

const fake = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('../../../extension/shared/browser.ts', () => fake);

const { connectTab, fixedTab } =
  await import('../../../extension/sidebar/services/tab-connection.ts');

function makeBrowser() {
  const tabs = new Map<number, FakeTab>();
  const session = new Map<string, unknown>();
  const ports: ReturnType<typeof makePort>[] = [];
  const world = {
    tabs,
    session,
    ports,
    active: 1,
    access: true,
    activated: event<[{ tabId: number; windowId: number }]>(),
    updated: event<[number, { status?: string }]>(),
    added: event<[]>(),
    removed: event<[]>(),
    stored: event<[Record<string, { newValue?: unknown }>]>(),
  };
  function makePort(tabId: number) {
    const port = {
      tabId,
      sent: [] as unknown[],
      onMessage: event<[unknown]>(),
      onDisconnect: event<[]>(),
      postMessage: (message: unknown) => void port.sent.push(message),
      disconnect: vi.fn<() => void>(),
    };
    return port;
  }
  fake.browser = {
    runtime: {},
    windows: { getCurrent: async () => ({ id: 10 }) },
    permissions: {
      contains: async () => world.access,
      request: async () => true,
      onAdded: world.added,
      onRemoved: world.removed,
    },
    tabs: {
      query: async () => [{ id: world.active }],
      get: async (id: number) => ({ id, ...tabs.get(id) }),
      reload: vi.fn<(id: number) => Promise<void>>(async () => undefined),
      onActivated: world.activated,
      onUpdated: world.updated,
      connect(id: number) {
        const port = makePort(id);
        ports.push(port);
        if (!tabs.get(id)?.answers) queueMicrotask(() => port.onDisconnect.emit());
        return port;
      },
    },
    storage: {
      session: {
        get: async (key: string) => ({ [key]: session.get(key) }),
        remove: async (key: string) => void session.delete(key),
        onChanged: world.stored,
      },
    },
  };
  return world;
}

const ARTICLE = 'https://foreignpolicy.com/2021/05/07/x/';
let world: ReturnType<typeof makeBrowser>;
let abort: AbortController;
let states: TabState[];
let views: unknown[];
let requests: SidebarRequest[];
const errors: unknown[] = [];

function follow(only: number | null = null) {
  const link = connectTab(only, (error) => void errors.push(error));
  link.follow(
    {
      state: (state) => void states.push(state),
      inView: (range) => void views.push(range),
      request: (request) => void requests.push(request),
    },
    abort.signal,
  );
  return link;
}
const settle = () => vi.advanceTimersByTimeAsync(10);
const last = () => states.at(-1)?.status;

beforeEach(() => {
  vi.useFakeTimers();
  world = makeBrowser();
  abort = new AbortController();
  [states, views, requests] = [[], [], []];
});
afterEach(() => {
  abort.abort();
  vi.useRealTimers();
  expect(errors).toEqual([]);
});

describe('the tie to the tab', () => {
  it('hands on what the page says and sends what it is given', async () => {
    world.tabs.set(1, { url: ARTICLE, status: 'complete', answers: true });
    const link = follow();
    await settle();
    const port = world.ports[0];
    port?.onMessage.emit({ type: 'state', state: { status: 'reading' } });
    port?.onMessage.emit({ type: 'in-view', start: 3, end: 9 });
    expect(states.at(-1)).toEqual({ status: 'connected', page: { status: 'reading' } });
    expect(views).toEqual([{ type: 'in-view', start: 3, end: 9 }]);
    link.send({ type: 'reveal', start: 1, end: 2 });
    expect(port?.sent).toEqual([{ type: 'reveal', start: 1, end: 2 }]);
  });

  it.each<[string, FakeTab, boolean, TabState['status']]>([
    ['a page of another site', { status: 'complete', answers: false }, true, 'other-site'],
    ['no access', { status: 'complete', answers: false }, false, 'access-withheld'],
    [
      'a page opened before the extension',
      { url: ARTICLE, status: 'complete', answers: false },
      true,
      'needs-reload',
    ],
    [
      'a page still loading',
      { url: ARTICLE, status: 'loading', answers: false },
      true,
      'connecting',
    ],
  ])('tells apart: %s', async (_, tab, access, status) => {
    world.tabs.set(1, tab);
    world.access = access;
    follow();
    await settle();
    expect(last()).toBe(status);
  });

  it('asks a loading page again until it answers', async () => {
    const tab: FakeTab = { url: ARTICLE, status: 'loading', answers: false };
    world.tabs.set(1, tab);
    follow();
    await settle();
    tab.answers = true;
    await vi.advanceTimersByTimeAsync(1000);
    world.ports.at(-1)?.onMessage.emit({ type: 'state', state: { status: 'no-article' } });
    expect(last()).toBe('connected');
    const asked = world.ports.length;
    await vi.advanceTimersByTimeAsync(5000);
    expect(world.ports.length).toBe(asked);
  });

  it('connects anew when the tab has gone to another page', async () => {
    world.tabs.set(1, { url: ARTICLE, status: 'complete', answers: true });
    follow();
    await settle();
    world.ports[0]?.onDisconnect.emit();
    await settle();
    world.updated.emit(1, { status: 'complete' });
    expect(world.ports.length).toBe(2);
  });

  it('leaves a page that was left with its port still open', async () => {
    world.tabs.set(1, { url: ARTICLE, status: 'complete', answers: true });
    follow();
    await settle();
    world.ports[0]?.onMessage.emit({ type: 'state', state: { status: 'no-article' } });
    world.tabs.set(1, { status: 'complete', answers: false });
    world.updated.emit(1, { status: 'complete' });
    await settle();
    expect(world.ports[0]?.disconnect).toHaveBeenCalled();
    expect(last()).toBe('other-site');
  });

  it('follows the active tab of its own window only', async () => {
    world.tabs.set(1, { url: ARTICLE, status: 'complete', answers: true });
    world.tabs.set(2, { url: ARTICLE, status: 'complete', answers: true });
    follow();
    await settle();
    world.activated.emit({ tabId: 2, windowId: 99 });
    expect(world.ports.map(({ tabId }) => tabId)).toEqual([1]);
    world.activated.emit({ tabId: 2, windowId: 10 });
    expect(world.ports.map(({ tabId }) => tabId)).toEqual([1, 2]);
    expect(world.ports[0]?.disconnect).toHaveBeenCalled();
    world.ports[0]?.onMessage.emit({ type: 'state', state: { status: 'off' } });
    expect(last()).toBe('connecting');
  });

  it('stays at the one tab it was given', async () => {
    world.tabs.set(7, { url: ARTICLE, status: 'complete', answers: true });
    follow(fixedTab('?tab=7'));
    await settle();
    world.activated.emit({ tabId: 2, windowId: 10 });
    expect(world.ports.map(({ tabId }) => tabId)).toEqual([7]);
    expect([fixedTab(''), fixedTab('?tab=x')]).toEqual([null, null]);
  });

  it('connects when access is given', async () => {
    world.tabs.set(1, { status: 'complete', answers: false });
    world.access = false;
    follow();
    await settle();
    world.access = true;
    world.tabs.set(1, { url: ARTICLE, status: 'complete', answers: false });
    world.added.emit();
    await settle();
    expect(last()).toBe('needs-reload');
  });

  it('hands over a request that waits, and later ones, each once', async () => {
    world.tabs.set(1, { url: ARTICLE, status: 'complete', answers: true });
    world.session.set('request:1', { seq: 1, request: { type: 'actor', entity: 'a' } });
    follow();
    await settle();
    expect(requests).toEqual([{ type: 'actor', entity: 'a' }]);
    expect(world.session.size).toBe(0);
    const newValue = { seq: 2, request: { type: 'amount', start: 5 } };
    world.stored.emit({ 'request:1': { newValue } });
    world.stored.emit({ 'request:1': { newValue } });
    world.stored.emit({ 'request:9': { newValue: { ...newValue, seq: 3 } } });
    world.stored.emit({ 'request:1': {} });
    expect(requests).toHaveLength(2);
  });

  it('leaves no listener behind', async () => {
    world.tabs.set(1, { url: ARTICLE, status: 'complete', answers: true });
    follow();
    await settle();
    abort.abort();
    const { activated, updated, added, removed, stored } = world;
    expect([activated, updated, added, removed, stored].map(({ count }) => count())).toEqual([
      0, 0, 0, 0, 0,
    ]);
    expect(world.ports[0]?.disconnect).toHaveBeenCalled();
  });
});
