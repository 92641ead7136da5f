import type { VNode } from 'preact';
import { Icon } from '../../shared/ui/icons.tsx';
import { useNotebook } from './notebook-context.tsx';

/** Leads to the other pages of the list. */
export function Pager(): VNode | null {
  const { services, library } = useNotebook();
  const { words } = services;
  const [page, pages] = [library.page.value, library.pages.value];
  if (pages === 1) return null;
  return (
    <nav class="pager" aria-label={words.t('pagesLabel')}>
      <button
        type="button"
        class="button"
        disabled={page === 0}
        onClick={() => library.turnTo(page - 1)}
      >
        <Icon name="back" />
        {words.t('pagePrevious')}
      </button>
      <span>{words.t('pageOf', words.number(page + 1), words.number(pages))}</span>
      <button
        type="button"
        class="button"
        disabled={page === pages - 1}
        onClick={() => library.turnTo(page + 1)}
      >
        {words.t('pageNext')}
        <Icon name="forward" />
      </button>
    </nav>
  );
}
