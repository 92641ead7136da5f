import type { VNode } from 'preact';
import { quoteOf } from '../../../src/notes/exchange/quote.ts';
import type { Note } from '../../../src/notes/note.ts';
import { HistoryButtons } from '../../shared/ui/history-buttons.tsx';
import { MeaningPicker } from '../../shared/ui/meaning-picker.tsx';
import { NoteText } from '../../shared/ui/note-text.tsx';
import { TagField } from '../../shared/ui/tag-field.tsx';
import { failureWords } from '../model/failure-words.ts';
import { NoteAbout } from './note-about.tsx';
import { editButtonId } from './note-row.tsx';
import { useNotebook } from './notebook-context.tsx';

function SaveState(): VNode {
  const { services, editing } = useNotebook();
  const { words, report } = services;
  const state = editing.state.value;
  if (state.status !== 'failed') {
    const status = state.status === 'saved' ? 'saved' : 'saving';
    return (
      <span class="editor-state" role="status" data-status={status}>
        {words.t(status)}
      </span>
    );
  }
  const isConflict = state.reason === 'conflict';
  return (
    <>
      <span class="editor-state" data-status="failed" role="alert">
        {words.t('notSaved', words.t(failureWords(state.reason)))}
      </span>
      <button
        type="button"
        class="button"
        onClick={() => {
          (isConflict ? editing.keepBoth() : editing.flush()).catch(report);
        }}
      >
        {words.t(isConflict ? 'conflictBoth' : 'retry')}
      </button>
    </>
  );
}

/** A note in the list while it is edited; saved as it is typed. */
export function NoteEdit({ note }: { readonly note: Note }): VNode {
  const { services, library, editing } = useNotebook();
  const { words, report } = services;
  const quote = quoteOf(note);
  const finish = (): void => {
    editing
      .finish()
      .then(
        () => requestAnimationFrame(() => document.getElementById(editButtonId(note))?.focus()),
        report,
      );
  };
  return (
    <li
      class="row row-edit"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        // A tag that is half typed is taken when its field is left.
        if (event.target instanceof HTMLElement) event.target.blur();
        finish();
      }}
      onFocusOut={() => void editing.flush().catch(report)}
    >
      <div class="row-text">
        <NoteAbout note={note} isEdited />
        {quote === null ? null : (
          <blockquote class="quote row-quote" lang="en" dir="auto">
            {quote}
          </blockquote>
        )}
        <label class="unseen" for="note-editor">
          {words.t('noteEditor')}
        </label>
        <NoteText
          body={note.body}
          class="field row-editor"
          rows={4}
          change={(body) => editing.change({ body })}
          undo={editing.undoTyping}
          redo={editing.redoTyping}
        />
        <div class="editor-row">
          <MeaningPicker
            words={words}
            meaning={note.meaning}
            choose={(meaning) => editing.change({ meaning })}
          />
          <HistoryButtons
            words={words}
            canUndo={editing.canUndo.value}
            canRedo={editing.canRedo.value}
            undo={editing.undoTyping}
            redo={editing.redoTyping}
          />
        </div>
        <TagField
          words={words}
          tags={note.tags}
          known={library.facets.value.tags.map(({ value }) => value)}
          change={(tags) => editing.change({ tags })}
        />
        <div class="row-foot">
          <SaveState />
          <button type="button" class="button primary" onClick={finish}>
            {words.t('done')}
          </button>
        </div>
      </div>
    </li>
  );
}
