import type { Note } from '../../../src/notes/note.ts';
import { NoteStoreError } from '../../../src/notes/store.ts';
import { BackgroundCallError, callBackground, callTwice } from '../../shared/call-background.ts';

/**
 * Has the background write a note, whose storage is never a private window's. Calls again when the
 * browser stopped the background meanwhile: the same note may be written twice.
 *
 * @param base the note that the edit began from; undefined for a new one.
 * @throws NoteStoreError
 */
export async function keepNote(note: Note, base: Note | undefined): Promise<void> {
  const refused = await callTwice(callBackground, 'keep-note', {
    note,
    ...(base ? { base } : {}),
  }).catch((cause: unknown) => {
    if (!(cause instanceof BackgroundCallError)) throw cause;
    throw new NoteStoreError('cannot-open', 'The background did not answer', { cause });
  });
  if (refused) throw new NoteStoreError(refused, 'The background could not write the note');
}
