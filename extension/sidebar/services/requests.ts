import { browser } from '../../shared/browser.ts';
import type { SidebarRequest } from '../../shared/messages.ts';
import { requestKey, type PendingRequest } from '../../shared/sidebar-request.ts';

/**
 * Hands over the requests that wait for the sidebar of a tab and those to come, each once, until
 * `signal` aborts.
 */
export async function watchRequests(
  tabId: number,
  take: (request: SidebarRequest) => void,
  signal: AbortSignal,
): Promise<void> {
  const key = requestKey(tabId);
  let last: number | null = null;
  const handOver = (value: unknown): void => {
    const pending = value as PendingRequest | undefined;
    if (!pending || signal.aborted || pending.seq === last) return;
    last = pending.seq;
    take(pending.request);
    void browser.storage.session.remove(key);
  };
  const onChanged = (changes: Record<string, { newValue?: unknown }>): void =>
    handOver(changes[key]?.newValue);
  browser.storage.session.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () =>
    browser.storage.session.onChanged.removeListener(onChanged),
  );
  handOver((await browser.storage.session.get(key))[key]);
}
