import { expect, test } from 'vitest';
import { placesOf } from '../../../extension/background/note-places.ts';
import type { Note, NoteTarget } from '../../../src/notes/note.ts';
import { makeNote } from '../notes/make-note.ts';

const note = (id: string, target: NoteTarget): Note => ({
  ...makeNote(),
  id,
  target,
  body: 'private words',
});
const on = (exact: string): NoteTarget => ({
  type: 'passage',
  selector: { exact, prefix: '', suffix: '', start: 4, end: 4 + exact.length },
});

test('the page learns where noted passages stand, and nothing of what the notes say', async () => {
  const notes = [
    note('a', on('plan')),
    note('b', on('a passage that was cut')),
    note('c', { type: 'article' }),
  ];
  const places = await placesOf(
    { listByArticle: () => Promise.resolve(notes) },
    'https://a/',
    'the plan',
  );
  expect(places).toEqual({ a: { start: 4, end: 8 }, b: null });
});
