import { signal, type ReadonlySignal } from '@preact/signals';
import { createAutosave, type Autosave, type DraftState } from '../../../src/notes/draft.ts';
import { versionOf } from '../../../src/notes/new-note.ts';
import {
  isSameContent,
  type Note,
  type NoteContent,
  type NoteId,
} from '../../../src/notes/note.ts';
import type { NoteStore } from '../../../src/notes/store.ts';
import { createTypingHistory } from '../../shared/typing-history.ts';

/** The one note that is being edited. */
export interface Editing {
  /** The note as typed, or null. */
  readonly edited: ReadonlySignal<Note | null>;
  readonly state: ReadonlySignal<DraftState>;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  open(note: Note): void;
  change(content: Partial<NoteContent>): void;
  undoTyping(): void;
  redoTyping(): void;
  flush(): Promise<void>;
  /** Saves and closes; stays open while it cannot be saved. */
  finish(): Promise<void>;
  /** Saves what is typed as another version, where the stored note was changed elsewhere. */
  keepBoth(): Promise<void>;
  /** Takes a change made elsewhere (null: deleted), unless something typed here is not saved yet. */
  follow(id: NoteId, note: Note | null): void;
}

interface Options {
  readonly store: NoteStore;
  /** The note that is edited from now on; null when none is. */
  onEdited(note: Note | null): void;
  now(): Date;
  report(error: unknown): void;
  readonly abort: AbortSignal;
}

const SAVED: DraftState = { status: 'saved' };

/** Saves what is typed as the sidebar does: soon, and in any case when the page is left. */
export function createEditing({ store, onEdited, now, report, abort }: Options): Editing {
  const edited = signal<Note | null>(null);
  const state = signal<DraftState>(SAVED);
  const history = createTypingHistory();
  let draft: Autosave<Note> | null = null;
  let closing = new AbortController();

  function close(): void {
    closing.abort();
    draft = null;
    edited.value = null;
    state.value = SAVED;
    onEdited(null);
  }

  function open(note: Note, base: Note | undefined): void {
    closing.abort();
    closing = new AbortController();
    let last = base;
    draft = createAutosave<Note>({
      async save(next) {
        await store.put(next, last);
        last = next;
      },
      onState(next) {
        if (next.status === 'failed') report(next.error);
        state.value = next;
      },
      signal: AbortSignal.any([abort, closing.signal]),
    });
    edited.value = note;
    state.value = SAVED;
    onEdited(note);
  }

  function show(content: Partial<NoteContent>): void {
    const note = edited.value;
    if (!note) return;
    const next = { ...note, ...content, updated: now().toISOString() };
    history.record(next);
    edited.value = next;
    draft?.edit(next);
  }

  const flush = async (): Promise<void> => {
    await draft?.flush();
  };

  return {
    edited,
    state,
    canUndo: history.canUndo,
    canRedo: history.canRedo,
    open(note) {
      history.start(note);
      open(note, note);
    },
    change: show,
    undoTyping: () => show(history.undo()),
    redoTyping: () => show(history.redo()),
    flush,
    async finish() {
      await flush();
      if (state.value.status !== 'failed') close();
    },
    async keepBoth() {
      const note = edited.value;
      if (!note) return;
      await draft?.discard();
      const copy = versionOf(note, now());
      open(copy, undefined);
      draft?.edit(copy);
      await flush();
    },
    follow(id, note) {
      const mine = edited.value;
      if (mine?.id !== id || state.value.status !== 'saved') return;
      if (!note) close();
      else if (!isSameContent(mine, note)) {
        history.record(note);
        open(note, note);
      }
    },
  };
}
