import { effect, signal, untracked, type ReadonlySignal } from '@preact/signals';
import type { PrivateNoteStore } from '../../../src/notes/private-store.ts';
import type { NoteStore } from '../../../src/notes/store.ts';
import { newNote } from '../../../src/notes/new-note.ts';
import type {
  Note,
  NotedArticle,
  NoteId,
  NoteTarget,
  ShelvedNote,
} from '../../../src/notes/note.ts';
import type { Words } from '../../shared/words.ts';
import { reasonOf } from './failure-words.ts';
import { createNoteEditing, isBlank, type NoteEditing } from './note-editing.ts';
import { createPrivateNotes, type PrivateNotes } from './private-notes.ts';
import { createNoteList, type NoteList } from './note-list.ts';

type Editor = Omit<NoteEditing, 'open' | 'discard' | 'close' | 'follow'>;
type List = Omit<NoteList, 'load' | 'replace' | 'loadShelf'>;

/** The notes of the article, and the one editor. */
export interface NotesEditing extends Editor, List, PrivateNotes {
  /** The note deleted last, while it can be had back at once. */
  readonly deleted: ReadonlySignal<ShelvedNote | null>;
  start(target: NoteTarget): void;
  open(note: Note): void;
  /** Saves and closes the editor; a new note that says nothing is dropped. */
  finish(): Promise<void>;
  /** Moves a note to the shelf. */
  remove(note: Note): Promise<void>;
  /** Gives the note deleted last back. */
  undo(): Promise<void>;
  restore(shelved: ShelvedNote): Promise<void>;
  dismiss(): void;
  reload(): Promise<void>;
}

interface Options {
  readonly store: NoteStore;
  /** The same store in a private window; else null. */
  readonly privateStore: PrivateNoteStore | null;
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
  const { store, privateStore, url, words, announce, report, abort } = options;
  const list = createNoteList(store, report);
  const privateNotes = createPrivateNotes(privateStore, list.notes);
  const deleted = signal<ShelvedNote | null>(null);
  const savedHere = new Set<NoteId>();
  const editing = createNoteEditing({
    store,
    onSaved,
    announceSaved: (note) =>
      announce(words.t(privateStore?.isUnkept(note.id) ? 'inMemory' : 'saved')),
    announce: (key) => announce(words.t(key)),
    report,
    abort,
  });
  const { edited, isNew, saveState } = editing;

  const told = (note: Note): void => {
    options.changed(note.url).catch(report);
  };

  function onSaved(note: Note): void {
    if (note.url === url.value) list.replace(note.id, note);
    // The page marks where notes stand, which later edits of their text do not change. Whether the
    // list has the note already says nothing: the store tells of its own writes too.
    if (savedHere.has(note.id)) return;
    savedHere.add(note.id);
    told(note);
  }

  async function finish(): Promise<void> {
    const note = edited.value;
    if (!note) return;
    await editing.flush();
    const now = edited.value;
    // What could not be saved stays in the editor; a version of the note is the note.
    if (saveState.value.status === 'failed' || (now?.id !== note.id && now?.versionOf !== note.id))
      return;
    const emptied = isNew.value && isBlank(now) && list.notes.value.some(({ id }) => id === now.id);
    editing.close();
    if (!emptied) return;
    await store.remove(now.id);
    list.replace(now.id, null);
    told(now);
  }

  async function restore(shelved: ShelvedNote): Promise<void> {
    const note = await store.restore(shelved);
    if (deleted.value?.note.id === shelved.note.id) deleted.value = null;
    if (note.url === url.value) list.replace(note.id, note);
    await list.loadShelf();
    announce(words.t('undone'));
    told(note);
  }

  store.watch(({ id, note }) => {
    if (note && note.url !== url.value) return;
    list.replace(id, note);
    // What is typed here and not saved yet is newer than what is stored.
    if (note) editing.follow(note);
    else if (edited.value?.id === id && !isNew.value) editing.close();
  }, abort);

  const stop = effect(() => {
    const address = url.value;
    untracked(() => {
      void finish().catch(report);
      void list.load(address);
    });
  });
  abort.addEventListener('abort', stop);

  return {
    ...editing,
    ...list,
    ...privateNotes,
    async keep(note) {
      await editing.flush();
      await privateNotes.keep(note);
      announce(words.t('saved'));
      told(note);
    },
    deleted,
    start(target) {
      const article = options.article();
      if (article !== null) editing.open(newNote(article, target), true);
    },
    open: (note) => editing.open(note, false),
    finish,
    async remove(note) {
      if (edited.value?.id === note.id) {
        // The shelf keeps what was typed last.
        await editing.flush();
        editing.close();
      }
      try {
        deleted.value = await store.shelve(note.id);
        list.replace(note.id, null);
        announce(words.t('noteDeleted'));
        told(note);
        await list.loadShelf();
      } catch (error) {
        report(error);
        announce(words.t('notSaved', words.t(reasonOf(error))));
      }
    },
    async undo() {
      if (deleted.value) await restore(deleted.value);
    },
    restore,
    dismiss: () => (deleted.value = null),
    reload: () => list.load(url.value),
  };
}
