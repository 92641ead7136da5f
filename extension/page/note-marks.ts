import type { NotePlaces } from '../shared/messages.ts';
import type { PageMark } from './page-mark.ts';

/** The marks of notes whose passage was found. */
export const noteMarks = (places: NotePlaces): PageMark[] =>
  Object.entries(places).flatMap(([id, place]) =>
    place ? [{ type: 'note', layer: 'note', id, start: place.start, end: place.end }] : [],
  );
