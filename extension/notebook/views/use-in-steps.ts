import { useEffect, useRef, useState } from 'preact/hooks';
import type { Note, NoteId } from '../../../src/notes/note.ts';

/** How many rows are made new in one frame: a whole page of them takes longer than a task may. */
const STEP = 10;

/**
 * The notes whose rows are to be drawn now: those that were drawn before keep their rows, of new
 * ones there are a few more in each frame, from the top, until all are there.
 */
export function useInSteps(notes: readonly Note[]): readonly Note[] {
  const drawn = useRef<ReadonlySet<NoteId>>(new Set());
  const [, draw] = useState(0);
  const fresh = notes.filter(({ id }) => !drawn.current.has(id));
  const cut = fresh[STEP];
  const shown = cut ? notes.slice(0, notes.indexOf(cut)) : notes;
  useEffect(() => {
    drawn.current = new Set(shown.map(({ id }) => id));
    if (!cut) return undefined;
    const frame = requestAnimationFrame(() => draw((times) => times + 1));
    return () => cancelAnimationFrame(frame);
  });
  return shown;
}
