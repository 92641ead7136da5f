import { describe, expect, test } from 'vitest';
import type { Note } from '../../../../src/notes/note.ts';
import { createNoteIndex, type Results } from '../../../../src/notes/search/note-index.ts';
import { makeNote, passageTarget } from '../make-note.ts';

const NOTES = [
  makeNote(1, { body: 'Pérez Molina said so', tags: ['Court'] }),
  makeNote(2, { target: passageTarget('$4 billion over four years', 90), body: 'per year?' }),
  makeNote(3, {
    target: { type: 'actor', entity: 'harris', name: 'Kamala Harris' },
    body: '日本語のメモ',
    meaning: 'question',
  }),
  makeNote(4, {
    url: 'https://foreignpolicy.com/2021/05/18/an-article/',
    articleTitle: 'An older one',
    body: 'Court again',
  }),
];

async function find(typed: string, index = filled()): Promise<readonly string[]> {
  let last: Results | undefined;
  await index.search(typed, (results) => (last = results));
  expect(last?.isComplete).toBe(true);
  return (last?.notes ?? []).map(({ body }) => body);
}

function filled() {
  const index = createNoteIndex();
  index.add(NOTES);
  return index;
}

describe('the index of notes', () => {
  test('finds the same however often it is asked', async () => {
    const index = filled();
    const first = await find('said', index);
    expect(first).toEqual(['Pérez Molina said so']);
    for (const typed of ['said', 'tag:court', 'PEREZ'])
      expect(await find(typed, index)).toEqual(first);
  });

  test.each([
    ['perez', ['Pérez Molina said so']],
    ['court', ['Court again', 'Pérez Molina said so']],
    ['tag:court', ['Pérez Molina said so']],
    ['"four years"', ['per year?']],
    ['years "four billion"', []],
    ['actor:harris', ['日本語のメモ']],
    ['本語', ['日本語のメモ']],
    ['meaning:question', ['日本語のメモ']],
    ['article:older', ['Court again']],
    ['court -article:older', ['Pérez Molina said so']],
    ['before:2026', []],
  ])('finds %s', async (typed, bodies) => expect(await find(typed)).toEqual(bodies));

  test('has everything, the note written last first', async () => {
    expect(await find('')).toEqual(NOTES.map(({ body }) => body).toReversed());
  });

  test('is sorted as chosen, also while notes are added', async () => {
    const index = createNoteIndex();
    await index.sort('oldest');
    for (const note of NOTES.toReversed()) index.add([note]);
    expect(await find('', index)).toEqual(NOTES.map(({ body }) => body));
    await index.sort('article');
    const ordered = index.all().map(({ articleTitle }) => articleTitle);
    expect(ordered).toEqual(ordered.toSorted());
  });

  test('is sorted whole though notes come, change and go meanwhile, and in slices', async () => {
    const index = createNoteIndex();
    const many = Array.from({ length: 20_000 }, (_, i) =>
      makeNote((i * 7919) % 20_000, { articleTitle: `Title ${i % 50}` }),
    );
    const [gone, changed, ...rest] = many as [Note, Note, ...Note[]];
    index.add([gone, changed, ...rest.slice(1000)]);
    let isDone = false;
    const sorting = index.sort('oldest').then(() => (isDone = true));
    await new Promise((resolve) => setTimeout(resolve));
    expect(isDone).toBe(false);
    index.add(rest.slice(0, 1000));
    index.change(
      new Map([
        [gone.id, null],
        [changed.id, { ...changed, body: 'changed' }],
      ]),
    );
    expect(index.all()).toHaveLength(19_999);
    await sorting;
    const all = index.all();
    expect(all.map(({ created }) => created)).toEqual(
      [changed, ...rest].map(({ created }) => created).toSorted(),
    );
    expect(all.filter(({ body }) => body === 'changed')).toHaveLength(1);
  });

  test('follows changes, which notes that are still being loaded do not undo', async () => {
    const index = createNoteIndex();
    const [first = makeNote(1), second = makeNote(2)] = NOTES;
    index.add([first]);
    index.change(
      new Map([
        [first.id, { ...first, body: 'edited' }],
        [second.id, null],
      ]),
    );
    index.add([first, second]);
    expect(await find('', index)).toEqual(['edited']);
  });

  test('tells its first results early', async () => {
    const index = createNoteIndex();
    index.add(Array.from({ length: 500 }, (_, i) => makeNote(i)));
    const told: number[] = [];
    await index.search('note', ({ notes }) => told.push(notes.length));
    expect(told).toEqual([60, 500]);
  });

  test('stops when it is told to', async () => {
    const index = createNoteIndex();
    index.add(Array.from({ length: 20_000 }, (_, i) => makeNote(i)));
    const abort = new AbortController();
    const searching = index.search('nothing', () => undefined, abort.signal);
    abort.abort();
    await expect(searching).rejects.toThrow('abort');
  });
});
