import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Note } from '../../../src/notes/note.ts';
import { HistoryButtons } from '../../shared/ui/history-buttons.tsx';
import { MeaningPicker } from '../../shared/ui/meaning-picker.tsx';
import { NoteText } from '../../shared/ui/note-text.tsx';
import { TagField } from '../../shared/ui/tag-field.tsx';
import { KeepNote } from './keep-note.tsx';
import { EditorState, OtherVersion } from './editor-state.tsx';
import { TargetLabel } from './note-target.tsx';
import { useSidebar } from './sidebar-context.tsx';
import { useDocumentFocus } from './use-document-focus.ts';
import { useWaiting } from './use-waiting.ts';

/** Where a note is written; it is saved while it is. */
export function NoteEditor({ note }: { readonly note: Note }): VNode {
  const { services, notes, navigation } = useSidebar();
  const { words } = services;
  const id = useId();
  const inDocument = useDocumentFocus();
  const [inField, setInField] = useState(false);
  const isTyping = inDocument && inField;
  useWaiting('note-editor', !inDocument && notes.saveState.value.status === 'unchanged');
  const quote = 'selector' in note.target ? note.target.selector.exact : null;
  // The row that offers to keep it says the same.
  const where = notes.unkept.value.has(note.id)
    ? ''
    : words.t(notes.isPrivate ? 'privateWindow' : 'notePrivate');
  const finish = (): void => {
    const isNew = notes.isNew.value;
    notes.finish().then(() => {
      // The note takes its place in the list, and the reader is brought there.
      if (isNew && notes.edited.value === null) navigation.showElement('notes', `note-${note.id}`);
    }, services.report);
  };
  const retry = (): void => {
    notes.flush().catch(services.report);
  };
  return (
    <div
      class="editor"
      data-typing={isTyping}
      onClick={({ target, currentTarget }) => {
        // The whole editor is the target of the one click that reaches it.
        if (target === currentTarget) document.getElementById('note-editor')?.focus();
      }}
    >
      <div class="editor-head">
        <TargetLabel target={note.target} />
        <EditorState typing={isTyping} />
      </div>
      {quote === null ? null : (
        <blockquote class="quote" lang="en">
          {quote}
        </blockquote>
      )}
      <label class="unseen" for="note-editor">
        {words.t('noteEditor')}
      </label>
      <NoteText
        body={note.body}
        class="editor-text"
        rows={3}
        placeholder={words.t('notePlaceholder')}
        describedBy={`${id}-private`}
        change={(body) => notes.change({ body })}
        undo={notes.undoTyping}
        redo={notes.redoTyping}
        onField={(isIn) => {
          setInField(isIn);
          if (!isIn) notes.flush().catch(services.report);
        }}
        finish={finish}
      />
      <OtherVersion />
      <div class="editor-row">
        <MeaningPicker
          words={words}
          meaning={note.meaning}
          choose={(meaning) => notes.change({ meaning })}
        />
        <HistoryButtons
          words={words}
          canUndo={notes.canUndo.value}
          canRedo={notes.canRedo.value}
          undo={notes.undoTyping}
          redo={notes.redoTyping}
        />
      </div>
      <TagField
        words={words}
        tags={note.tags}
        known={notes.tags.value}
        change={(tags) => notes.change({ tags })}
      />
      <KeepNote note={note} />
      <div class="editor-foot">
        <span class="hint" id={`${id}-private`}>
          {where}
        </span>
        {notes.saveState.value.status === 'failed' ? (
          <button type="button" class="button" onClick={retry}>
            {words.t('retry')}
          </button>
        ) : null}
        <button type="button" class="button primary" onClick={finish}>
          {words.t('done')}
        </button>
      </div>
    </div>
  );
}
