import { render } from 'preact';
import { DEFAULT_BACKUP_PLAN, type BackupPlan } from '../../../extension/shared/backup-plan.ts';
import type { StoredValue } from '../../../extension/shared/stored-value.ts';
import { App } from '../../../extension/notebook/app.tsx';
import type { NotebookServices } from '../../../extension/notebook/services/notebook-services.ts';
import { createNotebookStore } from '../../../extension/notebook/store/notebook-store.ts';
import type { ExportedFile } from '../../../src/notes/exchange/export-notes.ts';
import type { Note } from '../../../src/notes/note.ts';
import type { Salvaged } from '../../../src/notes/salvage.ts';
import { MemoryNotes } from '../../unit/notes/memory-notes.ts';
import { WORDS, type Language } from '../../fixtures/words.ts';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet has nothing to assign
import '../../../extension/notebook/styles/index.css';

/** A stored value in memory. */
export function memoryValue<T>(initial: T): StoredValue<T> & { readonly now: () => T } {
  let value = initial;
  return {
    now: () => value,
    load: async () => value,
    watch: () => undefined,
    update: async (change) => void (value = change(value)),
  };
}

interface Options {
  readonly notes?: readonly Note[];
  readonly store?: NotebookServices['notes'];
  readonly typed?: string;
  readonly plan?: Partial<BackupPlan>;
  readonly count?: number | null;
  readonly salvaged?: Salvaged | Error;
  readonly now?: Date;
  readonly language?: Language;
}

/** The notebook in an ordinary page, with everything outside it made up and in the test's hands. */
export function openNotebook(root: HTMLElement, options: Options = {}) {
  const abort = new AbortController();
  const notes = new MemoryNotes(options.notes ?? []);
  const saved: ExportedFile[] = [];
  const copied: string[] = [];
  const opened: Note[] = [];
  const changed: string[] = [];
  const errors: unknown[] = [];
  const plan = memoryValue<BackupPlan>({ ...DEFAULT_BACKUP_PLAN, ...options.plan });
  const count = memoryValue<number | null>(options.count ?? null);
  let discarded = 0;
  const words = WORDS[options.language ?? 'en'];
  document.documentElement.lang = words.locale;
  document.documentElement.dir = words.direction;
  const services: NotebookServices = {
    words,
    notes: options.store ?? notes,
    salvage: {
      async read() {
        const { salvaged = { notes: [], unreadable: 0 } } = options;
        if (salvaged instanceof Error) throw salvaged;
        return salvaged;
      },
      async discard() {
        discarded += 1;
        notes.failure = null;
        notes.notes.clear();
      },
    },
    backupPlan: plan,
    noteCount: count,
    search: { initial: () => options.typed ?? '', remember: () => undefined },
    openArticle: async (note) => void opened.push(note),
    save: (file) => void saved.push(file),
    copy: async (text) => void copied.push(text),
    notesChanged: async (url) => void changed.push(url),
    now: () => options.now ?? new Date('2026-05-17T12:00:00Z'),
    report: (error) => void errors.push(error),
  };
  const store = createNotebookStore(services, abort.signal);
  render(<App store={store} />, root);
  return {
    store,
    notes,
    saved,
    copied,
    opened,
    changed,
    errors,
    plan,
    count,
    discarded: () => discarded,
    close() {
      abort.abort();
      render(null, root);
    },
  };
}
