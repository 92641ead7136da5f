import type { Article } from '../../../src/article/article.ts';
import type { Note, NoteId, NoteTarget } from '../../../src/notes/note.ts';
import { inReadingOrder, type PlacedNote } from '../../../src/notes/order.ts';
import { selectorOf } from '../../../src/notes/selector.ts';
import type { Actor } from './actors.ts';
import type { Passage } from './passages.ts';

// The page looks for notes a moment after they are written; until then a place whose words are the
// old ones will do.
function oldPlace({ target }: Note, text: string): Passage | null {
  if (!('selector' in target)) return null;
  const { start, end, exact } = target.selector;
  return text.slice(start, end) === exact ? { start, end } : null;
}

/**
 * The notes of an article in reading order.
 *
 * @param found where the page found each note's passage, null where it did not; nothing for those that
 * it has not looked for yet.
 */
export function noteRows(
  notes: readonly Note[],
  found: Readonly<Record<NoteId, Passage | null>>,
  article: Pick<Article, 'text'>,
  cast: readonly Actor[],
): readonly PlacedNote[] {
  const positions = new Map<NoteId, Passage | null>();
  for (const note of notes) {
    const place = found[note.id];
    if (place !== undefined) positions.set(note.id, place);
    else {
      const passage = oldPlace(note, article.text);
      if (passage) positions.set(note.id, passage);
    }
  }
  const firstMentions = cast.flatMap(({ id, mentions: [first] }) =>
    first ? [[id, first.start] as const] : [],
  );
  return inReadingOrder(notes, positions, new Map(firstMentions));
}

/** A target on an amount of an article. */
export const amountTarget = (text: string, { start, end }: Passage): NoteTarget => ({
  type: 'amount',
  selector: selectorOf(text, start, end),
});
