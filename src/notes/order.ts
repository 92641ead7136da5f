import type { EntityId } from '../dossiers/entity.ts';
import type { Note, NoteId } from './note.ts';
import type { Passage } from './passage.ts';

/** Where a note belongs in a reading of its article. */
export interface PlacedNote {
  readonly note: Note;
  /**
   * `article`: about the whole; `text`: about something that stands in the text; `looking`: its
   * passage is still looked for; `elsewhere`: about an actor that the text does not name; `lost`: its
   * passage was not found.
   */
  readonly place: 'article' | 'text' | 'looking' | 'elsewhere' | 'lost';
  /** Its passage, where it is about one that was found. */
  readonly passage: Passage | null;
  /** The words that it was written about, found or not; null when it is about none. */
  readonly quote: string | null;
}

const RANK: Readonly<Record<PlacedNote['place'], number>> = {
  article: 0,
  text: 1,
  looking: 1,
  elsewhere: 2,
  lost: 3,
};

/**
 * The notes of one article in reading order: on the whole article, then by place (an actor's at its
 * first mention), then on actors without a mention, then those whose passage was not found. Notes of
 * the same place stand oldest first.
 *
 * @param positions where passages were found: UTF-16 offsets into the article's text; null for those
 * that were not, nothing for those that have not been looked for yet.
 * @param firstMentions the offset of each actor's first mention.
 */
export function inReadingOrder(
  notes: readonly Note[],
  positions: ReadonlyMap<NoteId, Passage | null>,
  firstMentions: ReadonlyMap<EntityId, number> = new Map(),
): readonly PlacedNote[] {
  const offsetOf = ({ note: { target }, passage }: PlacedNote): number =>
    passage?.start ??
    ('selector' in target
      ? target.selector.start
      : target.type === 'actor'
        ? (firstMentions.get(target.entity) ?? 0)
        : 0);
  return notes
    .map((note) => place(note, positions.get(note.id), firstMentions))
    .toSorted(
      (a, b) =>
        RANK[a.place] - RANK[b.place] ||
        offsetOf(a) - offsetOf(b) ||
        compare(a.note.created, b.note.created) ||
        compare(a.note.id, b.note.id),
    );
}

function place(
  note: Note,
  found: Passage | null | undefined,
  firstMentions: ReadonlyMap<EntityId, number>,
): PlacedNote {
  const { target } = note;
  switch (target.type) {
    case 'article':
      return { note, place: 'article', passage: null, quote: null };
    case 'actor':
      return {
        note,
        place: firstMentions.has(target.entity) ? 'text' : 'elsewhere',
        passage: null,
        quote: null,
      };
    case 'passage':
    case 'mention':
    case 'amount':
      return {
        note,
        place: found ? 'text' : found === null ? 'lost' : 'looking',
        passage: found ?? null,
        quote: target.selector.exact,
      };
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
