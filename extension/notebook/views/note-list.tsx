import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Empty } from '../../shared/ui/empty.tsx';
import { NoteEdit } from './note-edit.tsx';
import { NoteRow } from './note-row.tsx';
import { useNotebook } from './notebook-context.tsx';
import { Pager } from './pager.tsx';
import { useInSteps } from './use-in-steps.ts';

function NothingHere(): VNode | null {
  const { services, library, search, show } = useNotebook();
  const { words } = services;
  if (!library.results.value.isComplete || library.load.value.status === 'loading') return null;
  if (library.typed.value.trim() !== '') {
    return (
      <Empty title={words.t('notFoundTitle')} text={words.t('notFoundText')}>
        <button type="button" class="button" onClick={() => search('')}>
          {words.t('searchClear')}
        </button>
      </Empty>
    );
  }
  return (
    <Empty title={words.t('notebookEmptyTitle')} text={words.t('notebookEmptyText')}>
      <button type="button" class="button" onClick={() => show('import')}>
        {words.t('importButton')}
      </button>
    </Empty>
  );
}

/** How many notes are found, and the box that selects those on this page. */
function ListHead(): VNode {
  const { services, library, selection } = useNotebook();
  const { words } = services;
  const { notes, isComplete } = library.results.value;
  const isLoading = library.load.value.status === 'loading' || !isComplete;
  const shown = library.shown.value;
  const ids = selection.ids.value;
  const chosen = shown.filter(({ id }) => ids.has(id)).length;
  const all = words.plural('noteCount', library.size.value);
  const found =
    library.typed.value.trim() === '' ? all : words.t('foundOf', words.number(notes.length), all);
  return (
    <div class="list-head">
      <label class="select-all">
        <input
          type="checkbox"
          checked={shown.length > 0 && chosen === shown.length}
          indeterminate={chosen > 0 && chosen < shown.length}
          disabled={shown.length === 0}
          onChange={() => selection.toggleAll(shown)}
        />
        <span>{words.t('selectPage')}</span>
      </label>
      <p class="found" role="status">
        {isLoading ? words.t('foundSoFar', found) : found}
      </p>
    </div>
  );
}

/** The notes of one page. */
export function NoteList(): VNode {
  const { services, library, editing } = useNotebook();
  const page = library.page.value;
  const edited = editing.edited.value;
  const shown = library.shown.value;
  const drawn = useInSteps(shown);
  const top = useRef<HTMLHeadingElement>(null);
  const before = useRef(page);
  useEffect(() => {
    if (before.current === page) return;
    before.current = page;
    // A search leads to the first page while the reader types: only the pager moves the focus.
    if (!document.activeElement?.closest('.pager')) return;
    top.current?.focus({ preventScroll: true });
    top.current?.scrollIntoView();
  }, [page]);
  const isLoading = library.load.value.status === 'loading' || !library.results.value.isComplete;
  return (
    <section class="note-list" aria-busy={isLoading || drawn.length < shown.length}>
      <h2 class="unseen" id="notes-top" tabIndex={-1} ref={top}>
        {services.words.t('notesHeading')}
      </h2>
      <ListHead />
      {shown.length === 0 ? <NothingHere /> : null}
      <ol class="rows">
        {drawn.map((note) =>
          edited?.id === note.id ? (
            <NoteEdit key={note.id} note={edited} />
          ) : (
            <NoteRow key={note.id} note={note} />
          ),
        )}
      </ol>
      <Pager />
    </section>
  );
}
