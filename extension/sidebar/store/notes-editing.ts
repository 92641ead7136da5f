import { effect, signal, untracked, type ReadonlySignal } from '@preact/signals';
import { NoteStoreError, type NoteStore } from '../../../src/notes/store.ts';
import { newNote, versionOf } from '../../../src/notes/new-note.ts';
import type {
  NotedArticle,
  Note,
  NoteId,
  NoteTarget,
  ShelvedNote,
} from '../../../src/notes/note.ts';
import type { DraftState } from '../../../src/notes/draft.ts';
import type { MessageKey, Words } from '../../shared/words.ts';

import { openDraft, type Draft } from './draft.ts';

/** How far the text in the editor has come; `failed` names the reason. */
export type SaveState =
  | { readonly status: 'unchanged' | 'saving' | 'saved' }
  | { readonly status: 'failed'; readonly reason: MessageKey };

/** The notes of the article, and the one editor. */
export interface NotesEditing {
  readonly notes: ReadonlySignal<readonly Note[]>;
  readonly loading: ReadonlySignal<boolean>;
  /** Why the notes cannot be read, or null. */
  readonly failure: ReadonlySignal<MessageKey | null>;
  /** How many records of the article are no notes that can be shown. */
  readonly unreadable: ReadonlySignal<number>;
  /** The note in the editor with the text as typed, or null. */
  readonly edited: ReadonlySignal<Note | null>;
  /** Whether the note in the editor was begun there and not opened from the list. */
  readonly isNew: ReadonlySignal<boolean>;
  readonly saveState: ReadonlySignal<SaveState>;
  /** The note deleted last, while it can be had back. */
  readonly deleted: ReadonlySignal<ShelvedNote | null>;
  start(target: NoteTarget): void;
  open(note: Note): void;
  type(body: string): void;
  /** Saves what is typed now and not after the pause. */
  flush(): Promise<void>;
  /** Saves what is typed as another note, where the stored one was changed elsewhere. */
  keepBoth(): Promise<void>;
  /** Saves and closes the editor; a new note without text is dropped. */
  finish(): Promise<void>;
  remove(note: Note): Promise<void>;
  undo(): Promise<void>;
  dismiss(): void;
  reload(): Promise<void>;
}

const REASONS: Readonly<Record<NoteStoreError['reason'], MessageKey>> = {
  'cannot-open': 'failedCannotOpen',
  full: 'failedFull',
  conflict: 'failedConflict',
  unreadable: 'failedUnreadable',
};

const reasonOf = (error: unknown): MessageKey =>
  error instanceof NoteStoreError ? REASONS[error.reason] : 'failedOther';

interface Options {
  readonly store: NoteStore;
  /** Address of the article whose notes are kept; stays while its page is away for a moment. */
  readonly url: ReadonlySignal<string | null>;
  /** What a new note keeps of the article that is shown. */
  article(): NotedArticle | null;
  changed(url: string): Promise<void>;
  announce(text: string): void;
  readonly words: Words;
  report(error: unknown): void;
  readonly abort: AbortSignal;
}

/** Keeps the notes of the article at `url`, and saves what is typed, until `abort`. */
export function createNotesEditing(options: Options): NotesEditing {
  const { store, url, words, announce, report, abort } = options;
  const notes = signal<readonly Note[]>([]);
  const loading = signal(true);
  const failure = signal<MessageKey | null>(null);
  const unreadable = signal(0);
  const edited = signal<Note | null>(null);
  const isNew = signal(false);
  const saveState = signal<SaveState>({ status: 'unchanged' });
  const deleted = signal<ShelvedNote | null>(null);
  let draft: Draft | null = null;
  const savedHere = new Set<NoteId>();

  const replace = (id: NoteId, note: Note | null): void => {
    const others = notes.value.filter((other) => other.id !== id);
    notes.value = note ? [...others, note] : others;
  };
  // A new note exists from its first word on.
  const blank = ({ body }: Note): boolean => isNew.value && body.trim() === '';
  const told = (note: Note): void => {
    options.changed(note.url).catch(report);
  };

  function onSaved(note: Note): void {
    if (note.url === url.value) replace(note.id, note);
    // The page marks where notes stand, which later edits of their text do not change. Whether the
    // list has the note already says nothing: the store tells of its own writes too.
    if (savedHere.has(note.id)) return;
    savedHere.add(note.id);
    told(note);
  }

  function onState(state: DraftState): void {
    if (state.status === 'failed') {
      report(state.error);
      saveState.value = { status: 'failed', reason: reasonOf(state.error) };
      return;
    }
    saveState.value = { status: state.status === 'saved' ? 'saved' : 'saving' };
    if (state.status === 'saved') announce(words.t('saved'));
  }

  /** Whether a save was refused that trying again cannot mend: the reader has to decide. */
  const inConflict = (): boolean =>
    saveState.value.status === 'failed' && saveState.value.reason === 'failedConflict';

  async function flush(): Promise<void> {
    if (!inConflict()) await draft?.flush();
  }

  function close(): void {
    draft?.close();
    draft = null;
    edited.value = null;
  }

  async function finish(): Promise<void> {
    const note = edited.value;
    if (!note) return;
    await flush();
    if (saveState.value.status === 'failed' || edited.value?.id !== note.id) return;
    const emptied = blank(note) && notes.value.some(({ id }) => id === note.id);
    close();
    if (!emptied) return;
    await store.remove(note.id);
    replace(note.id, null);
    told(note);
  }

  function edit(note: Note, fresh: boolean): void {
    draft?.close();
    const base = fresh ? undefined : note;
    draft = openDraft({ store, base, onState, onSaved, signal: abort });
    edited.value = note;
    isNew.value = fresh;
    saveState.value = { status: 'unchanged' };
  }

  async function load(address: string | null): Promise<void> {
    loading.value = true;
    failure.value = null;
    try {
      const [found, bad] =
        address === null
          ? [[], []]
          : await Promise.all([store.listByArticle(address), store.listUnreadable(address)]);
      if (url.value !== address) return;
      notes.value = found;
      unreadable.value = bad.length;
    } catch (error) {
      report(error);
      if (url.value === address) failure.value = reasonOf(error);
    } finally {
      if (url.value === address) loading.value = false;
    }
  }

  store.watch(({ id, note }) => {
    if (note && note.url !== url.value) return;
    replace(id, note);
    // A draft is newer than what is stored; only a note deleted elsewhere leaves the editor.
    if (!note && edited.value?.id === id && !isNew.value) close();
  }, abort);

  const stop = effect(() => {
    const address = url.value;
    untracked(() => {
      void finish();
      notes.value = [];
      void load(address);
    });
  });
  abort.addEventListener('abort', stop);

  return {
    notes,
    loading,
    failure,
    unreadable,
    edited,
    isNew,
    saveState,
    deleted,
    start(target) {
      const article = options.article();
      if (article !== null) edit(newNote(article, target), true);
    },
    open: (note) => edit(note, false),
    type(body) {
      const note = edited.value;
      if (!note) return;
      const next = { ...note, body, updated: new Date().toISOString() };
      edited.value = next;
      if (blank(next)) {
        saveState.value = { status: 'unchanged' };
        draft?.discard().catch(report);
      } else draft?.edit(next);
    },
    flush,
    keepBoth() {
      const note = edited.value;
      if (!note) return Promise.resolve();
      const copy = versionOf(note);
      draft?.discard().catch(report);
      edit(copy, true);
      draft?.edit(copy);
      return flush();
    },
    finish,
    async remove(note) {
      if (edited.value?.id === note.id) {
        await draft?.discard();
        close();
      }
      try {
        deleted.value = await store.shelve(note.id);
        replace(note.id, null);
        announce(words.t('noteDeleted'));
        told(note);
      } catch (error) {
        report(error);
        announce(words.t('notSaved', words.t(reasonOf(error))));
      }
    },
    async undo() {
      if (!deleted.value) return;
      const note = await store.restore(deleted.value);
      deleted.value = null;
      if (note.url === url.value) replace(note.id, note);
      announce(words.t('undone'));
      told(note);
    },
    dismiss: () => (deleted.value = null),
    reload: () => load(url.value),
  };
}
