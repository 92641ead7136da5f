import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import { quotation } from '../../../src/notes/exchange/citation.ts';
import type { Note, NoteId } from '../../../src/notes/note.ts';
import {
  backedUp,
  DEFAULT_BACKUP_PLAN,
  isBackupDue,
  later,
  type BackupEvery,
  type BackupPlan,
} from '../../shared/backup-plan.ts';
import { isEmptied, keepCount } from '../../shared/note-count.ts';
import { createStoredSignal } from '../../shared/stored-signal.ts';
import type { NotebookServices } from '../services/notebook-services.ts';
import { createBulk, type Bulk } from './bulk.ts';
import { createEditing, type Editing } from './editing.ts';
import { createExporting, type ExportScope, type Exporting } from './exporting.ts';
import { createImporting, type Importing } from './importing.ts';
import { createLibrary, type Library } from './library.ts';
import { createRecovery, type Recovery } from './recovery.ts';
import { createSelection, type Selection } from './selection.ts';

/** What may stand before the notebook. */
export type DialogName = 'export' | 'import' | 'backup';

/** All that the views show, and all that they can do. */
export interface NotebookStore {
  readonly services: NotebookServices;
  readonly library: Library;
  readonly selection: Selection;
  readonly selected: ReadonlySignal<readonly Note[]>;
  readonly bulk: Bulk;
  readonly editing: Editing;
  readonly importing: Importing;
  readonly exporting: Exporting;
  readonly recovery: Recovery;
  readonly dialog: ReadonlySignal<DialogName | null>;
  readonly backupPlan: ReadonlySignal<BackupPlan>;
  readonly backupDue: ReadonlySignal<boolean>;
  /** How many notes there were before the store was found empty; null when it was not. */
  readonly missing: ReadonlySignal<number | null>;
  /** What a screen reader is to say. */
  readonly announcement: ReadonlySignal<string>;
  announce(words: string): void;
  show(dialog: DialogName | null): void;
  /** The focus came to the row of a note (null: left it). */
  focusRow(id: NoteId | null): void;
  search(typed: string): void;
  notesIn(scope: ExportScope): readonly Note[];
  copy(notes: readonly Note[]): void;
  openArticle(note: Note): void;
  backUp(): Promise<void>;
  setBackupEvery(every: BackupEvery): void;
  backUpLater(): void;
  /** The reader knows that the notes are gone. */
  acceptMissing(): void;
  rebuild(): Promise<void>;
}

/** Makes the store and keeps it up to date until `abort`. */
export function createNotebookStore(services: NotebookServices, abort: AbortSignal): NotebookStore {
  const { words, notes: store, report, now } = services;
  const announcement = signal('');
  const dialog = signal<DialogName | null>(null);
  const missing = signal<number | null>(null);
  const announce = (text: string): void => void (announcement.value = text);
  const changed = (urls: readonly string[]): void => {
    for (const url of urls) services.notesChanged(url).catch(report);
  };

  const library = createLibrary({ store, initial: services.search.initial(), report, abort });
  const selection = createSelection();
  const bulk = createBulk({ store, changed, now });
  const plan = createStoredSignal(services.backupPlan, DEFAULT_BACKUP_PLAN, report, abort);
  const exporting = createExporting({ save: services.save, now, title: words.t('notebookTitle') });
  const recovery = createRecovery({
    salvage: services.salvage,
    store,
    save: services.save,
    now,
    report,
  });

  /** Looks whether the store is as full as it was left, and counts it. */
  async function checkCount(): Promise<void> {
    const [before, count] = await Promise.all([services.noteCount.load(), store.count()]);
    missing.value = isEmptied(before, count) ? before : null;
    if (missing.value === null) await services.noteCount.update(() => count);
  }
  // After the notes are loaded, so that counting does not keep the reader waiting for them.
  const stop = effect(() => {
    if (library.load.value.status === 'ready') checkCount().catch(report);
  });
  abort.addEventListener('abort', stop);
  keepCount(store, services.noteCount, report, abort);
  /** The note whose row has the focus. */
  let focused: NoteId | null = null;
  const editing = createEditing({
    store,
    onEdited: (note) => library.hold(note?.id ?? null),
    now,
    report,
    abort,
  });
  store.watch(({ id, note }) => {
    if (!note) {
      selection.drop(id);
      const gone = library.results.value.notes.find((one) => one.id === id);
      if (gone && (focused === id || editing.edited.value?.id === id)) bulk.tellDeleted(gone);
    }
    editing.follow(id, note);
  }, abort);

  return {
    services,
    library,
    selection,
    selected: computed(() => {
      // Renewed with the results: a selected note may have been changed or deleted.
      void library.results.value;
      return [...selection.ids.value].flatMap((id) => library.get(id) ?? []);
    }),
    bulk,
    editing,
    importing: createImporting({
      store,
      known: () => (library.load.value.status === 'ready' ? library.all() : null),
      now,
      changed,
      report,
    }),
    exporting,
    recovery,
    dialog,
    backupPlan: plan.value,
    backupDue: computed(
      () =>
        library.load.value.status === 'ready' &&
        isBackupDue(plan.value.value, library.size.value, now()),
    ),
    missing,
    announcement,
    announce,
    show: (next) => void (dialog.value = next),
    focusRow: (id) => void (focused = id),
    search(typed) {
      library.search(typed);
      services.search.remember(typed);
    },
    notesIn(scope) {
      switch (scope) {
        case 'selected':
          return [...selection.ids.value].flatMap((id) => library.get(id) ?? []);
        case 'found':
          return library.results.value.notes;
        case 'all':
          return library.all();
      }
    },
    copy(notes) {
      services
        .copy(notes.map(quotation).join('\n\n'))
        .then(() => announce(words.plural('notebookCopied', notes.length)), report);
    },
    openArticle: (note) => void services.openArticle(note).catch(report),
    async backUp() {
      const notes = library.all();
      await exporting.export('own', notes);
      plan.change((old) => backedUp(old, notes.length, now()));
      announce(words.t('backupSaved'));
    },
    setBackupEvery: (every) => plan.change((old) => ({ ...old, every })),
    backUpLater: () => plan.change((old) => later(old, now())),
    acceptMissing() {
      missing.value = null;
      services.noteCount.update(() => 0).catch(report);
    },
    async rebuild() {
      await recovery.rebuild();
      await library.reload();
    },
  };
}
