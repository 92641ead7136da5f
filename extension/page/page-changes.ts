import { watchArticle } from '../../src/article/watch-article.ts';

/** The navigation API as far as it is used; Firefox has it only in newer versions. */
interface NavigationEvents {
  addEventListener(
    type: 'navigatesuccess',
    listener: (event: Event) => void,
    options: AddEventListenerOptions,
  ): void;
}

/**
 * Calls `onChange` when the page's text or address may have changed, with `isBack` when the page
 * came back from the back/forward cache.
 */
export function watchPage(
  window: Window,
  onChange: (change: { readonly isBack: boolean }) => void,
  signal: AbortSignal,
): void {
  const { document } = window;
  const changed = (): void => onChange({ isBack: false });
  // An event that the page made up would have the article read at the page's command.
  const changedBy = ({ isTrusted }: Event): void => {
    if (isTrusted) changed();
  };
  watchArticle(document, changed, signal);
  const { navigation } = window as { navigation?: NavigationEvents };
  navigation?.addEventListener('navigatesuccess', changedBy, { signal });
  window.addEventListener('popstate', changedBy, { signal });
  document.addEventListener('visibilitychange', changedBy, { signal });
  window.addEventListener(
    'pageshow',
    (event) => {
      if (event.isTrusted && event.persisted) onChange({ isBack: true });
    },
    { signal },
  );
}
