import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Empty } from '../../shared/ui/empty.tsx';
import { Icon } from '../../shared/ui/icons.tsx';
import { NotebookButton, useLostNotes } from './lost-notes.tsx';
import { NoteEditor } from './note-editor.tsx';
import { NoteItem } from './note-item.tsx';
import { NoteShelf } from './note-shelf.tsx';
import { useGrowing } from './use-growing.ts';
import { useSidebar } from './sidebar-context.tsx';

/** The keys that begin a note, or null while unknown or not set. */
function useNoteKeys(): string | null {
  const { services } = useSidebar();
  const [keys, setKeys] = useState<string | null>(null);
  useEffect(() => {
    services
      .shortcuts()
      .then(
        (shortcuts) => setKeys(shortcuts.find(({ name }) => name === 'note')?.keys || null),
        services.report,
      );
  }, [services]);
  return keys;
}

function HowToNote(): VNode {
  const { words } = useSidebar().services;
  const keys = useNoteKeys();
  const lost = useLostNotes();
  if (lost !== null) {
    return (
      <Empty title={words.plural('notesMissing', lost)}>
        <NotebookButton />
      </Empty>
    );
  }
  return (
    <Empty title={words.t('notesEmptyTitle')}>
      <ul class="how-to">
        <li>{words.t('notesEmptySelect')}</li>
        {keys ? <li>{words.t('notesEmptyKey', keys)}</li> : null}
        <li>{words.t('notesEmptyActor')}</li>
      </ul>
    </Empty>
  );
}

function NoteList(): VNode | null {
  const { services, notes, noteRows } = useSidebar();
  const { words, report } = services;
  const edited = notes.edited.value;
  const isNew = notes.isNew.value;
  const rows = noteRows.value.filter(({ note }) => !(isNew && note.id === edited?.id));
  const shown = useGrowing(rows);
  const failure = notes.failure.value;
  if (failure) {
    return (
      <Empty title={words.t('notesFailedTitle')} text={words.t(failure)}>
        <button type="button" class="button" onClick={() => void notes.reload().catch(report)}>
          {words.t('retry')}
        </button>
        <NotebookButton />
      </Empty>
    );
  }
  if (rows.length === 0) return notes.loading.value || edited ? null : <HowToNote />;
  return (
    <ol class="notes">
      {shown.map((row) => (
        <NoteItem key={row.note.id} row={row} />
      ))}
    </ol>
  );
}

/** The reader's notes on the article; a new one stands on top until it is done. */
export function Notes(): VNode {
  const { services, notes, startNote } = useSidebar();
  const { words } = services;
  const edited = notes.edited.value;
  return (
    <>
      <div class="panel-head">
        <h2 class="panel-title" id="notes-title" tabIndex={-1}>
          {words.plural('noteCount', notes.notes.value.length)}
        </h2>
        <button
          type="button"
          class="quiet-button notebook-link"
          onClick={() => void services.openNotebook().catch(services.report)}
        >
          <Icon name="book" />
          {words.t('notebookLink')}
        </button>
        <button type="button" class="button" onClick={() => startNote({ type: 'article' })}>
          <Icon name="plus" />
          {words.t('articleNote')}
        </button>
      </div>
      {edited && notes.isNew.value ? <NoteEditor key={edited.id} note={edited} /> : null}
      <NoteList />
      <NoteShelf />
      {notes.unreadable.value > 0 ? (
        <p class="unreadable hint">{words.plural('notesUnreadable', notes.unreadable.value)}</p>
      ) : null}
    </>
  );
}
