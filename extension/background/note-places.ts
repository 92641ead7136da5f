import { createAnchorIndex } from '../../src/notes/anchor.ts';
import type { NoteStore } from '../../src/notes/store.ts';
import type { NotePlaces } from '../shared/messages.ts';

/**
 * Where the notes of an article stand in its text as it is now; null for a passage that is not found.
 * Notes that are on no passage are left out.
 */
export async function placesOf(
  store: Pick<NoteStore, 'listByArticle'>,
  url: string,
  text: string,
): Promise<NotePlaces> {
  const index = createAnchorIndex(text);
  const places: [string, NotePlaces[string]][] = [];
  for (const { id, target } of await store.listByArticle(url)) {
    if (!('selector' in target)) continue;
    const place = index.anchor(target.selector);
    places.push([id, place && { start: place.start, end: place.end }]);
  }
  return Object.fromEntries(places);
}
