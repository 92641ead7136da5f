import { createAnchorIndex } from '../../src/notes/anchor.ts';
import type { NoteStore } from '../../src/notes/store.ts';
import type { NotePlaces } from '../shared/messages.ts';

/**
 * Where the notes of an article stand in its text as it is now. Notes that are on no passage, or
 * whose passage is not found, are left out.
 */
export async function placesOf(
  store: Pick<NoteStore, 'listByArticle'>,
  url: string,
  text: string,
): Promise<NotePlaces> {
  const index = createAnchorIndex(text);
  const places: [string, { start: number; end: number }][] = [];
  for (const { id, target } of await store.listByArticle(url)) {
    const place = 'selector' in target ? index.anchor(target.selector) : null;
    if (place) places.push([id, { start: place.start, end: place.end }]);
  }
  return Object.fromEntries(places);
}
