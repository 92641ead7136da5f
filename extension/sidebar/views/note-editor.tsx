import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Note } from '../../../src/notes/note.ts';
import { Icon } from '../../shared/ui/icons.tsx';
import { MeaningPicker } from '../../shared/ui/meaning-picker.tsx';
import { TagField } from '../../shared/ui/tag-field.tsx';
import { KeepNote } from './keep-note.tsx';
import { EditorState, OtherVersion } from './editor-state.tsx';
import { TargetLabel } from './note-target.tsx';
import { NoteText } from './note-text.tsx';
import { useSidebar } from './sidebar-context.tsx';
import { useDocumentFocus } from './use-document-focus.ts';

function HistoryButtons(): VNode {
  const { services, notes } = useSidebar();
  const { words } = services;
  const button = (name: 'undo' | 'redo', isPossible: boolean, go: () => void): VNode => (
    <button
      type="button"
      class="icon-button"
      // It keeps the focus when there is nothing left to undo.
      aria-disabled={!isPossible}
      aria-label={words.t(name)}
      title={words.t(name)}
      onClick={go}
    >
      <Icon name={name} />
    </button>
  );
  return (
    <span class="history">
      {button('undo', notes.canUndo.value, notes.undoTyping)}
      {button('redo', notes.canRedo.value, notes.redoTyping)}
    </span>
  );
}

/** Where a note is written; it is saved while it is. */
export function NoteEditor({ note }: { readonly note: Note }): VNode {
  const { services, notes, navigation } = useSidebar();
  const { words } = services;
  const id = useId();
  const inDocument = useDocumentFocus();
  const [inField, setInField] = useState(false);
  const isTyping = inDocument && inField;
  const quote = 'selector' in note.target ? note.target.selector.exact : null;
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
        describedBy={`${id}-private`}
        onField={setInField}
        finish={finish}
      />
      <OtherVersion />
      <KeepNote note={note} />
      <div class="editor-row">
        <MeaningPicker
          words={words}
          meaning={note.meaning}
          choose={(meaning) => notes.change({ meaning })}
        />
        <HistoryButtons />
      </div>
      <TagField
        words={words}
        tags={note.tags}
        known={notes.tags.value}
        change={(tags) => notes.change({ tags })}
      />
      <div class="editor-foot">
        <span class="hint" id={`${id}-private`}>
          {words.t(notes.isPrivate ? 'privateWindow' : 'notePrivate')}
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
