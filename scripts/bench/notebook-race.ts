import MiniSearch from 'minisearch';
import { quoteOf } from '../../src/notes/exchange/quote.ts';
import { createNoteIndex } from '../../src/notes/search/note-index.ts';
import { manyNotes } from '../../tests/browser/notebook/many-notes.ts';
import { medianAndSlowest, type Row } from './bench.ts';

/**
 * Milliseconds that a library with an index of words takes for the same notes, and ours, in Node.
 * Ours is ready after a first search, which folds the words.
 */
export async function race(count: number): Promise<Row[]> {
  const notes = manyNotes(count);
  const label = `${count.toLocaleString('en')} notes, in Node: `;
  const time = async (work: () => unknown): Promise<number> => {
    const start = performance.now();
    await work();
    return performance.now() - start;
  };
  const index = createNoteIndex();
  const ours = await time(async () => {
    index.add(notes);
    await index.search('nowhere', () => undefined);
  });
  const library = new MiniSearch({ fields: ['body', 'quote', 'title', 'tags'] });
  const theirs = await time(() =>
    library.addAll(
      notes.map((note) => ({
        id: note.id,
        body: note.body,
        quote: quoteOf(note) ?? '',
        title: note.articleTitle,
        tags: note.tags.join(' '),
      })),
    ),
  );
  const words = ['water', 'summit', 'relief', 'ques'];
  const own: number[] = [];
  const other: number[] = [];
  for (const word of words) {
    own.push(await time(() => index.search(word, () => undefined)));
    other.push(await time(() => library.search(word, { prefix: true })));
  }
  return [
    { label: `${label}made ready, Sidelight`, cells: medianAndSlowest([ours]) },
    { label: `${label}made ready, MiniSearch`, cells: medianAndSlowest([theirs]) },
    { label: `${label}search, Sidelight`, cells: medianAndSlowest(own) },
    { label: `${label}search, MiniSearch`, cells: medianAndSlowest(other) },
  ];
}
