import { randomFrom } from '../../../scripts/train/random.ts';
import { newNoteId } from '../../../src/notes/note-id.ts';
import { NOTE_MEANINGS, type Note, type NoteTarget } from '../../../src/notes/note.ts';

const WORDS =
  'water road court bank summit minister pledge fund year harvest port council border market school relief vote river power debt'.split(
    ' ',
  );
const TAGS = ['economy', 'check this', 'class', 'migration', 'quote', 'done', 'money', 'history'];

/** Made-up notes of ordinary length over `count / 25` articles. */
export function manyNotes(count: number): readonly Note[] {
  const next = randomFrom(42);
  const random = (below: number): number => Math.floor(next() * below);
  const words = (length: number): string =>
    Array.from({ length }, () => WORDS[random(WORDS.length)]).join(' ');
  const articles = Array.from({ length: Math.max(1, Math.ceil(count / 25)) }, (_, i) => {
    const slug = `${words(3).replaceAll(' ', '-')}-${i}`;
    const title = words(7);
    return {
      url: `https://foreignpolicy.com/2024/03/${String((i % 28) + 1).padStart(2, '0')}/${slug}/`,
      articleTitle: title.charAt(0).toUpperCase() + title.slice(1),
      articleByline: 'Imogen Hale',
      articlePublished: `2024-03-${String((i % 28) + 1).padStart(2, '0')}`,
    };
  });
  const target = (i: number): NoteTarget => {
    if (i % 9 === 0) return { type: 'article' };
    if (i % 7 === 0) return { type: 'actor', entity: 'ana-example', name: 'Ana Example' };
    const start = random(20_000);
    const exact = words(6 + random(24));
    const selector = {
      exact,
      prefix: words(4),
      suffix: words(4),
      start,
      end: start + exact.length,
    };
    return { type: i % 11 === 0 ? 'amount' : 'passage', selector };
  };
  return Array.from({ length: count }, (_, i) => {
    const article = articles[random(articles.length)] ?? articles[0];
    if (!article) throw new Error('There is always an article');
    const created = new Date(Date.UTC(2025, 0, 1) + i * 600_000);
    return {
      id: newNoteId(article.url, created, `m${i}`),
      ...article,
      target: target(i),
      body: i % 13 === 0 ? '' : words(8 + random(40)),
      tags: TAGS.filter(() => random(6) === 0),
      meaning: NOTE_MEANINGS[random(NOTE_MEANINGS.length)] ?? 'plain',
      created: created.toISOString(),
      updated: created.toISOString(),
      versionOf: null,
    };
  });
}
