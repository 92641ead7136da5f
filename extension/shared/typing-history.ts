import { signal, type ReadonlySignal } from '@preact/signals';
import {
  record,
  redo,
  startHistory,
  undo,
  type EditHistory,
} from '../../src/notes/edit-history.ts';
import { BLANK } from '../../src/notes/new-note.ts';
import type { NoteContent } from '../../src/notes/note.ts';

/** What was typed into the note that an editor has open, to go back and forth in. */
export interface TypingHistory {
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  /** Forgets everything for another note. */
  start(content: NoteContent): void;
  /** Takes in what the note says now. */
  record(content: NoteContent): void;
  /** One step back; what the note says then. */
  undo(): NoteContent;
  /** The step that was undone last, again. */
  redo(): NoteContent;
}

const contentOf = ({ body, tags, meaning }: NoteContent): NoteContent => ({ body, tags, meaning });

/** The same in every editor of notes: what is typed, tagged and chosen, step by step. */
export function createTypingHistory(): TypingHistory {
  const canUndo = signal(false);
  const canRedo = signal(false);
  let history = startHistory(BLANK);
  const take = (next: EditHistory): NoteContent => {
    history = next;
    canUndo.value = next.past.length > 0;
    canRedo.value = next.future.length > 0;
    return next.present;
  };
  return {
    canUndo,
    canRedo,
    start: (content) => void take(startHistory(contentOf(content))),
    record: (content) => void take(record(history, contentOf(content), Date.now())),
    undo: () => take(undo(history)),
    redo: () => take(redo(history)),
  };
}
