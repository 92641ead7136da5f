import type { NoteAnchor, NoteId, PassageSelector } from '../../src/notes/note.ts';
import type { Passage } from '../../src/highlights/mark.ts';
import type { PageMark } from './page-mark.ts';

/** Prepares a text for finding noted passages in it again; null for one that is not there. */
export type AnchorIn = (text: string) => {
  readonly anchor: (selector: PassageSelector) => Passage | null;
};

/** Where the notes of an article stand in its text as it is now; those not found are left out. */
export function placeNotes(
  text: string,
  anchors: readonly NoteAnchor[],
  anchorIn: AnchorIn,
): Record<NoteId, Passage> {
  const places: Record<NoteId, Passage> = Object.create(null) as Record<NoteId, Passage>;
  const index = anchorIn(text);
  for (const { id, selector } of anchors) {
    const place = index.anchor(selector);
    if (place) places[id] = { start: place.start, end: place.end };
  }
  return places;
}

/** The marks of notes that were found. */
export const noteMarks = (places: Readonly<Record<NoteId, Passage>>): PageMark[] =>
  Object.entries(places).map(([id, { start, end }]) => ({
    type: 'note',
    layer: 'note',
    id,
    start,
    end,
  }));
