import type { VNode } from 'preact';
import { useKeptFocus } from '../shared/ui/use-kept-focus.ts';
import { useKeys } from '../shared/ui/use-keys.ts';
import type { NotebookStore } from './store/notebook-store.ts';
import { BackupDialog } from './views/backup-dialog.tsx';
import { Banners } from './views/banners.tsx';
import { BulkBar } from './views/bulk-bar.tsx';
import { ExportDialog } from './views/export-dialog.tsx';
import { FacetList } from './views/facet-list.tsx';
import { ImportDialog } from './views/import-dialog.tsx';
import { NotebookHeader } from './views/notebook-header.tsx';
import { NotebookContext, useNotebook } from './views/notebook-context.tsx';
import { NoteList } from './views/note-list.tsx';
import { RecoveryView } from './views/recovery-view.tsx';
import { SearchBar } from './views/search-bar.tsx';
import { BulkToast } from './views/bulk-toast.tsx';

function OpenDialog(): VNode | null {
  const { dialog } = useNotebook();
  switch (dialog.value) {
    case 'export':
      return <ExportDialog />;
    case 'import':
      return <ImportDialog />;
    case 'backup':
      return <BackupDialog />;
    case null:
      return null;
  }
}

function Content(): VNode {
  const { library } = useNotebook();
  if (library.load.value.status === 'failed') return <RecoveryView />;
  return (
    <main class="notebook">
      <NotebookHeader />
      <Banners />
      <SearchBar />
      <div class="notebook-columns">
        <FacetList />
        <NoteList />
      </div>
      <BulkBar />
    </main>
  );
}

/** The notebook: a view of its store and of nothing else. */
export function App({ store }: { readonly store: NotebookStore }): VNode {
  useKeys();
  useKeptFocus();
  return (
    <NotebookContext.Provider value={store}>
      <Content />
      <OpenDialog />
      <BulkToast />
      <p class="unseen" role="status">
        {store.announcement}
      </p>
    </NotebookContext.Provider>
  );
}
