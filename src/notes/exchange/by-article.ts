import type { Note, NotedArticle } from '../note.ts';
import { selectorIn } from './quote.ts';

/** The notes of one article in reading order: those on the whole article or an actor come first. */
export interface ArticleNotes {
  readonly article: NotedArticle;
  readonly notes: readonly Note[];
}

const placeOf = ({ target }: Note): number => selectorIn(target)?.start ?? -1;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Notes by article, articles in the order of their date and address. */
export function byArticle(notes: readonly Note[]): readonly ArticleNotes[] {
  const groups = new Map<string, Note[]>();
  for (const note of notes) {
    const group = groups.get(note.url);
    if (group) group.push(note);
    else groups.set(note.url, [note]);
  }
  return [...groups.values()]
    .flatMap((group) => {
      const article = describe(group);
      const ordered = group.toSorted(
        (a, b) => placeOf(a) - placeOf(b) || compare(a.created, b.created) || compare(a.id, b.id),
      );
      return article ? [{ article, notes: ordered }] : [];
    })
    .toSorted(
      (a, b) =>
        compare(a.article.articlePublished ?? '', b.article.articlePublished ?? '') ||
        compare(a.article.url, b.article.url),
    );
}

/** The article as the notes tell it: a note may lack what another of the same article knows. */
function describe(notes: readonly Note[]): NotedArticle | null {
  const [first] = notes;
  if (!first) return null;
  const told = <K extends 'articleByline' | 'articlePublished'>(key: K): NotedArticle[K] =>
    notes.find((note) => note[key] !== null)?.[key] ?? null;
  return {
    url: first.url,
    articleTitle: notes.find(({ articleTitle }) => articleTitle !== '')?.articleTitle ?? first.url,
    articleByline: told('articleByline'),
    articlePublished: told('articlePublished'),
  };
}
