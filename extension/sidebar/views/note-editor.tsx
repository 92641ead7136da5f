import type { VNode } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import type { Note } from '../../../src/notes/note.ts';
import type { MessageKey } from '../../shared/words.ts';
import { useSidebar } from './sidebar-context.tsx';
import { TargetLabel } from './note-target.tsx';

/** Whether keys typed now arrive in this document at all: a panel may be open without the focus. */
function useDocumentFocus(): boolean {
  const [focused, setFocused] = useState(() => document.hasFocus());
  useEffect(() => {
    const update = (): void => setFocused(document.hasFocus());
    addEventListener('focus', update);
    addEventListener('blur', update);
    return () => {
      removeEventListener('focus', update);
      removeEventListener('blur', update);
    };
  }, []);
  return focused;
}

function EditorState({ typing }: { readonly typing: boolean }): VNode {
  const { services, notes } = useSidebar();
  const { words } = services;
  const state = notes.saveState.value;
  if (state.status === 'failed') {
    return (
      <span class="editor-state" data-status="failed" role="alert">
        {words.t('notSaved', words.t(state.reason))}
      </span>
    );
  }
  if (state.status === 'unchanged') {
    return (
      <span class="editor-state" data-status={typing ? 'typing' : 'away'}>
        {words.t(typing ? 'typingHere' : 'clickToType')}
      </span>
    );
  }
  return (
    <span class="editor-state" data-status={state.status}>
      {words.t(state.status === 'saving' ? 'saving' : 'saved')}
    </span>
  );
}

function FailureButton({ reason }: { readonly reason: MessageKey }): VNode {
  const { services, notes } = useSidebar();
  const { words, report } = services;
  const conflict = reason === 'failedConflict';
  return (
    <button
      type="button"
      class="button"
      onClick={() => {
        (conflict ? notes.keepBoth() : notes.flush()).catch(report);
      }}
    >
      {words.t(conflict ? 'keepBoth' : 'retry')}
    </button>
  );
}

/** Where a note is typed; it is saved while it is. */
export function NoteEditor({ note }: { readonly note: Note }): VNode {
  const { services, notes } = useSidebar();
  const { words } = services;
  const id = useId();
  const inDocument = useDocumentFocus();
  const [inField, setInField] = useState(false);
  const quote = 'selector' in note.target ? note.target.selector.exact : null;
  const finish = (): void => {
    notes.finish().catch(services.report);
  };
  const state = notes.saveState.value;
  return (
    <div class="editor" data-typing={inDocument && inField}>
      <div class="editor-head">
        <TargetLabel target={note.target} />
        <EditorState typing={inDocument && inField} />
      </div>
      {quote === null ? null : (
        <blockquote class="quote" lang="en">
          {quote}
        </blockquote>
      )}
      <label class="unseen" for="note-editor">
        {words.t('noteEditor')}
      </label>
      <textarea
        id="note-editor"
        class="editor-text"
        aria-describedby={`${id}-private`}
        placeholder={words.t('notePlaceholder')}
        rows={3}
        value={note.body}
        onInput={({ currentTarget }) => notes.type(currentTarget.value)}
        onFocus={() => setInField(true)}
        onBlur={() => {
          setInField(false);
          notes.flush().catch(services.report);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.isComposing) return;
          event.stopPropagation();
          finish();
        }}
      />
      <div class="editor-foot">
        <span class="hint" id={`${id}-private`}>
          {words.t('notePrivate')}
        </span>
        {state.status === 'failed' ? <FailureButton reason={state.reason} /> : null}
        <button type="button" class="button primary" onClick={finish}>
          {words.t('done')}
        </button>
      </div>
    </div>
  );
}
