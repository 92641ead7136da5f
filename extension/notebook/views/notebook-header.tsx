import type { VNode } from 'preact';
import { Icon } from '../../shared/ui/icons.tsx';
import { useNotebook } from './notebook-context.tsx';

/** Title, how much there is, and what can be done with all of it. */
export function NotebookHeader(): VNode {
  const { services, library, show } = useNotebook();
  const { words } = services;
  const articles = library.facets.value.articles.length;
  return (
    <header class="notebook-header">
      <div>
        <h1 class="notebook-title">{words.t('notebookTitle')}</h1>
        <p class="hint">
          {words.plural('noteCount', library.size.value)}
          {articles > 0 ? ` ${words.plural('notebookInArticles', articles)}` : ''}
        </p>
      </div>
      <div class="notebook-actions">
        <button type="button" class="button" onClick={() => show('import')}>
          <Icon name="import" />
          {words.t('importButton')}
        </button>
        <button type="button" class="button" onClick={() => show('export')}>
          <Icon name="export" />
          {words.t('exportButton')}
        </button>
        <button type="button" class="button" onClick={() => show('backup')}>
          <Icon name="safe" />
          {words.t('backupButton')}
        </button>
      </div>
    </header>
  );
}
