import type { Runtime } from 'webextension-polyfill';

type Listener = (message: unknown) => void;

export interface FakePort extends Pick<
  Runtime.Port,
  'name' | 'sender' | 'postMessage' | 'disconnect' | 'onMessage' | 'onDisconnect'
> {
  /** What was posted through this end. */
  readonly posted: unknown[];
  isConnected(): boolean;
}

const event = <L>(listeners: Set<L>) =>
  ({ addListener: (listener: L) => listeners.add(listener) }) as never;

/** Two ends of a port; messages arrive in tasks of their own, as copies, and in order. */
export function fakePorts(name: string, sender: Runtime.MessageSender): [FakePort, FakePort] {
  const ends = [new Set<Listener>(), new Set<Listener>()] as const;
  const closed = [new Set<() => void>(), new Set<() => void>()] as const;
  let isConnected = true;
  const end = (own: 0 | 1): FakePort => {
    const other = own === 0 ? 1 : 0;
    const posted: unknown[] = [];
    return {
      name,
      ...(own === 1 ? { sender } : {}),
      posted,
      isConnected: () => isConnected,
      postMessage(message) {
        if (!isConnected) throw new Error('Attempting to use a disconnected port object');
        posted.push(message);
        const copy = JSON.stringify(message);
        setTimeout(() => {
          if (isConnected) for (const listener of ends[other]) listener(JSON.parse(copy));
        });
      },
      disconnect() {
        if (!isConnected) return;
        isConnected = false;
        for (const listener of closed[other]) setTimeout(listener);
      },
      onMessage: event(ends[own]),
      onDisconnect: event(closed[own]),
    };
  };
  return [end(0), end(1)];
}
