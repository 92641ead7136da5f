import type { VNode } from 'preact';
import { useSidebar } from './sidebar-context.tsx';

/** Says that the page kept undoing the marks until they were given up, and what can be done. */
export function MarksUndone(): VNode | null {
  const { services, ready } = useSidebar();
  const { words, tab, report } = services;
  if (!ready.value?.marksUndone) return null;
  return (
    <p class="density-notice" role="status">
      {words.t('marksUndone')}{' '}
      <button type="button" class="link-button" onClick={() => void tab.reload().catch(report)}>
        {words.t('stateReloadButton')}
      </button>
    </p>
  );
}
