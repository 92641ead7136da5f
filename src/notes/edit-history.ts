import { isSameContent, type NoteContent } from './note.ts';

/** What was typed into a note, step by step; a value, never changed. */
export interface EditHistory {
  readonly past: readonly NoteContent[];
  readonly present: NoteContent;
  readonly future: readonly NoteContent[];
  /** When the present step was last typed at, in milliseconds; null when typing starts a new one. */
  readonly typedAt: number | null;
}

/** Typing without a longer pause, in milliseconds, is one step. */
const PAUSE = 1000;
const MAX_STEPS = 300;

export const startHistory = (present: NoteContent): EditHistory => ({
  past: [],
  present,
  future: [],
  typedAt: null,
});

/**
 * Takes in what the note says now. Letters typed or deleted one after another are one step; a tag, a
 * meaning, a pasted text and whatever follows a pause or a new line begin another.
 *
 * @param now in milliseconds.
 */
export function record(history: EditHistory, next: NoteContent, now: number): EditHistory {
  const { past, present, typedAt } = history;
  if (isSameContent(present, next)) return history;
  const isTyping =
    present.meaning === next.meaning &&
    present.tags.join('\n') === next.tags.join('\n') &&
    Math.abs(next.body.length - present.body.length) <= 2 &&
    !(next.body.length > present.body.length && next.body.endsWith('\n'));
  const goesOn = isTyping && typedAt !== null && now - typedAt < PAUSE;
  return {
    past: goesOn ? past : [...past.slice(1 - MAX_STEPS), present],
    present: next,
    future: [],
    typedAt: isTyping ? now : null,
  };
}

/** One step back; the same history when there is none. */
export function undo({ past, present, future, ...rest }: EditHistory): EditHistory {
  const before = past.at(-1);
  if (!before) return { past, present, future, ...rest };
  return { past: past.slice(0, -1), present: before, future: [present, ...future], typedAt: null };
}

/** The step that was undone last, again. */
export function redo({ past, present, future, ...rest }: EditHistory): EditHistory {
  const [after, ...later] = future;
  if (!after) return { past, present, future, ...rest };
  return { past: [...past, present], present: after, future: later, typedAt: null };
}

/** Where the change between two texts ends in the second: where the caret belongs after an undo. */
export function changeEnd(before: string, after: string): number {
  let same = 0;
  const most = Math.min(before.length, after.length);
  while (same < most && before.at(-1 - same) === after.at(-1 - same)) same++;
  return after.length - same;
}
