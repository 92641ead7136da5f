import { signal, type ReadonlySignal } from '@preact/signals';
import type { DraftState } from '../../../src/notes/draft.ts';
import { isSameContent, type Note, type NoteContent } from '../../../src/notes/note.ts';
import type { NoteStore } from '../../../src/notes/store.ts';
import { createTypingHistory } from '../../shared/typing-history.ts';
import type { MessageKey } from '../../shared/words.ts';
import { openDraft, type Draft } from './draft.ts';
import { reasonOf } from './failure-words.ts';

/** How far the text in the editor has come; `failed` names the reason. */
export type SaveState =
  | { readonly status: 'unchanged' | 'saving' | 'saved' }
  | { readonly status: 'failed'; readonly reason: MessageKey };

/** The one editor: a note with what is typed into it. */
export interface NoteEditing {
  /** The note in the editor as typed, or null. */
  readonly edited: ReadonlySignal<Note | null>;
  /** Whether the note in the editor was begun there and not opened from the list. */
  readonly isNew: ReadonlySignal<boolean>;
  readonly saveState: ReadonlySignal<SaveState>;
  /** What another window made of the note, where both changed it; null otherwise. */
  readonly other: ReadonlySignal<Note | null>;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  open(note: Note, isNew: boolean): void;
  /** Takes what is typed or chosen. */
  change(content: Partial<NoteContent>): void;
  undoTyping(): void;
  redoTyping(): void;
  /** Saves what is typed now and not after the pause. */
  flush(): Promise<void>;
  /** Drops what is unsaved. */
  discard(): Promise<void>;
  /** Saves what is unsaved and closes the editor. */
  close(): void;
  /** Takes a change made elsewhere, unless something is typed here that is not saved yet. */
  follow(note: Note): void;
}

interface Options {
  readonly store: NoteStore;
  onSaved(note: Note): void;
  announceSaved(note: Note): void;
  announce(key: MessageKey): void;
  report(error: unknown): void;
  readonly abort: AbortSignal;
}

export function createNoteEditing({
  store,
  onSaved,
  announceSaved,
  announce,
  report,
  abort,
}: Options): NoteEditing {
  const edited = signal<Note | null>(null);
  const isNew = signal(false);
  const saveState = signal<SaveState>({ status: 'unchanged' });
  const other = signal<Note | null>(null);
  const history = createTypingHistory();
  let draft: Draft | null = null;

  function onState(state: DraftState): void {
    if (state.status === 'failed') {
      report(state.error);
      saveState.value = { status: 'failed', reason: reasonOf(state.error) };
      return;
    }
    saveState.value = { status: state.status === 'saved' ? 'saved' : 'saving' };
    if (state.status === 'saved' && edited.value) announceSaved(edited.value);
  }

  async function onVersion(version: Note): Promise<void> {
    const note = edited.value;
    if (note) {
      const { id, created, versionOf } = version;
      edited.value = { ...note, id, created, versionOf };
    }
    announce('changedElsewhere');
    if (version.versionOf !== null) other.value = await store.get(version.versionOf);
  }

  function begin(note: Note, fresh: boolean): void {
    draft?.close();
    draft = openDraft({
      store,
      base: fresh ? undefined : note,
      onState,
      onSaved,
      onVersion: (version) => void onVersion(version).catch(report),
      signal: abort,
    });
    edited.value = note;
    isNew.value = fresh;
    saveState.value = { status: 'unchanged' };
  }

  function show(content: NoteContent): void {
    const note = edited.value;
    if (!note) return;
    const { body, tags, meaning } = content;
    const next = { ...note, body, tags, meaning, updated: new Date().toISOString() };
    edited.value = next;
    if (isNew.value && isBlank(next)) {
      saveState.value = { status: 'unchanged' };
      draft?.discard().catch(report);
    } else draft?.edit(next);
  }

  return {
    edited,
    isNew,
    saveState,
    other,
    canUndo: history.canUndo,
    canRedo: history.canRedo,
    open(note, fresh) {
      begin(note, fresh);
      other.value = null;
      history.start(note);
    },
    change(content) {
      const note = edited.value;
      if (!note) return;
      const next = { ...note, ...content };
      history.record(next);
      show(next);
    },
    undoTyping() {
      show(history.undo());
    },
    redoTyping() {
      show(history.redo());
    },
    async flush() {
      await draft?.flush();
    },
    async discard() {
      await draft?.discard();
    },
    close() {
      draft?.close();
      draft = null;
      edited.value = null;
      other.value = null;
    },
    follow(note) {
      const mine = edited.value;
      const { status } = saveState.value;
      if (mine?.id !== note.id || status === 'saving' || status === 'failed') return;
      if (isSameContent(mine, note)) return;
      begin(note, false);
      history.record(note);
    },
  };
}

/** Whether a note says nothing yet. One with a tag or a meaning marks its passage, and is kept. */
export const isBlank = ({ body, tags, meaning }: NoteContent): boolean =>
  body.trim() === '' && tags.length === 0 && meaning === 'plain';
