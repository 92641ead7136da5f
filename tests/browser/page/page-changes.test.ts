import { afterEach, expect, test, vi } from 'vitest';
import { watchPage } from '../../../extension/page/page-changes.ts';

let controller = new AbortController();
afterEach(() => {
  controller.abort();
  controller = new AbortController();
  history.replaceState(null, '', location.pathname);
});

test('events that the page makes up have nothing read', () => {
  const onChange = vi.fn<() => void>();
  watchPage(window, onChange, controller.signal);
  for (let i = 0; i < 1000; i++) {
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    window.dispatchEvent(new PopStateEvent('popstate'));
    document.dispatchEvent(new Event('visibilitychange'));
  }
  expect(onChange).not.toHaveBeenCalled();
});

test('the reader going back within the page has it read', async () => {
  const onChange = vi.fn<() => void>();
  history.pushState(null, '', '#there');
  watchPage(window, onChange, controller.signal);
  history.back();
  await vi.waitFor(() => expect(onChange).toHaveBeenCalled());
});
