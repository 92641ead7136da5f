import type { VNode } from 'preact';
import { useSidebar } from './sidebar-context.tsx';

/** Whether keys typed now arrive in the editor, and how far what was typed has come. */
export function EditorState({ typing }: { readonly typing: boolean }): VNode {
  const { services, notes } = useSidebar();
  const { words, hasPanelKeys } = services;
  const state = notes.saveState.value;
  const isUnkept = notes.unkept.value.has(notes.edited.value?.id ?? '');
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
        {words.t(typing ? 'typingHere' : hasPanelKeys ? 'clickOrKeysToType' : 'clickToType')}
      </span>
    );
  }
  return (
    <span
      class="editor-state"
      data-status={state.status === 'saved' && isUnkept ? 'in-memory' : state.status}
    >
      {words.t(state.status === 'saving' ? 'saving' : isUnkept ? 'inMemory' : 'saved')}
    </span>
  );
}

/** What another window made of the note meanwhile; what is typed here is kept beside it. */
export function OtherVersion(): VNode | null {
  const { services, notes } = useSidebar();
  const other = notes.other.value;
  if (!other) return null;
  return (
    <div class="other-version" role="status">
      <p>{services.words.t('changedElsewhere')}</p>
      <blockquote class="note-body" dir="auto">
        {other.body}
      </blockquote>
    </div>
  );
}
