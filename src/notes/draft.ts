import { NoteStoreError } from './store.ts';

/**
 * Longest time for which typed text waits for its save to begin, in milliseconds: with a save before
 * it still under way, and its own, half a second is the most that a reader may lose.
 */
const SAVE_DELAY = 150;

/** How far the saving of a draft has come. `saved` is said only after the commit. */
export type DraftState =
  | { readonly status: 'saved' | 'saving' | 'unsaved' }
  | {
      readonly status: 'failed';
      readonly reason: NoteStoreError['reason'] | 'unknown';
      readonly error: unknown;
    };

export interface AutosaveOptions<T> {
  /** Writes a value; resolves after the commit. Never called again before it settled. */
  readonly save: (value: T) => Promise<void>;
  readonly onState: (state: DraftState) => void;
  /** Its abort saves at once what is unsaved, then ends: no more edits, no more states. */
  readonly signal: AbortSignal;
}

/** Saves a draft as it is typed. */
export interface Autosave<T> {
  /** Takes the draft as it is now; it begins to be saved 150 ms after the first unsaved edit at the latest. */
  edit(value: T): void;
  /** Saves at once (on blur, hide, close); resolves with the state when all is saved or failed. */
  flush(): Promise<DraftState>;
  /** Drops what is unsaved, for a note that is deleted; resolves when no save is under way. */
  discard(): Promise<void>;
}

/**
 * Saves a draft as it is typed: at most one save at a time, the latest value wins. A save that
 * failed keeps its value, and the next edit or flush tries again.
 */
export function createAutosave<T>(options: AutosaveOptions<T>): Autosave<T> {
  const { save, onState, signal } = options;
  let unsaved: { readonly value: T } | null = null;
  let saving: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let state: DraftState = { status: 'saved' };

  function show(next: DraftState): void {
    state = next;
    if (!signal.aborted) onState(next);
  }

  function schedule(): void {
    timer ??= setTimeout(() => {
      timer = undefined;
      if (!saving) start();
    }, SAVE_DELAY);
  }

  function unschedule(): void {
    clearTimeout(timer);
    timer = undefined;
  }

  function start(): void {
    if (!unsaved) return;
    const writing = unsaved;
    unsaved = null;
    show({ status: 'saving' });
    saving = write(writing).then(() => {
      saving = null;
      // The timer ran out during the save.
      if (state.status === 'unsaved' && timer === undefined) start();
    });
  }

  async function write(writing: { readonly value: T }): Promise<void> {
    try {
      await save(writing.value);
      show({ status: unsaved ? 'unsaved' : 'saved' });
    } catch (error) {
      // What was typed meanwhile is the next edit; the failed value alone waits for one.
      if (unsaved) schedule();
      else unsaved = writing;
      const reason = error instanceof NoteStoreError ? error.reason : 'unknown';
      show({ status: 'failed', reason, error });
    }
  }

  async function flush(): Promise<DraftState> {
    unschedule();
    if (saving) await saving;
    // A save that began for newer text when the last one ended is awaited as well.
    while (saving ?? unsaved) {
      if (!saving) start();
      await saving;
      if (state.status === 'failed') break;
    }
    return state;
  }

  signal.addEventListener('abort', () => void flush(), { once: true });

  return {
    edit(value) {
      if (signal.aborted) throw new Error('The draft was closed');
      unsaved = { value };
      schedule();
      if (!saving) show({ status: 'unsaved' });
    },
    flush,
    async discard() {
      unschedule();
      unsaved = null;
      await saving;
      unschedule();
      unsaved = null;
    },
  };
}
