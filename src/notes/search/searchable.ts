import { actorIn, quoteOf } from '../exchange/quote.ts';
import type { Note } from '../note.ts';
import { fold } from './fold.ts';
import type { Condition, Query } from './query.ts';

/** A note as it is searched and sorted. */
export interface Searchable {
  readonly note: Note;
  /** The folded words of its article. */
  readonly article: string;
  /** Milliseconds since 1970. */
  readonly created: number;
  readonly updated: number;
  /** Its own words, folded when they are first looked for: most notebooks are only leafed through. */
  words: Words | null;
}

interface Words {
  /** All words of the note, each field on lines of its own. */
  readonly text: string;
  readonly tags: readonly string[];
  readonly actor: string;
}

/**
 * @param before a note that was made searchable before; where it is of the same article, they share
 * the article's words: notes come from the store article by article.
 */
export const searchable = (note: Note, before?: Searchable): Searchable => ({
  note,
  article:
    before && isSameArticle(before.note, note)
      ? before.article
      : fold(`${note.articleTitle}\n${note.articleByline ?? ''}\n${note.url}`),
  created: Date.parse(note.created),
  updated: Date.parse(note.updated),
  words: null,
});

function wordsOf(item: Searchable): Words {
  if (item.words) return item.words;
  const { note } = item;
  const actor = actorIn(note.target);
  const tags = note.tags.map(fold);
  const own = fold(`${note.body}\n${quoteOf(note) ?? ''}\n${actor?.name ?? ''}`);
  return (item.words = {
    text: `${own}\n${tags.join('\n')}`,
    tags,
    actor: fold(actor ? `${actor.name}\n${actor.entity}` : ''),
  });
}

const isSameArticle = (a: Note, b: Note): boolean =>
  a.url === b.url && a.articleTitle === b.articleTitle && a.articleByline === b.articleByline;

function meets(item: Searchable, condition: Condition): boolean {
  switch (condition.field) {
    case 'text':
      return wordsOf(item).text.includes(condition.words) || item.article.includes(condition.words);
    case 'tag':
      return wordsOf(item).tags.some((tag) => tag.startsWith(condition.words));
    case 'actor':
      return wordsOf(item).actor.includes(condition.words);
    case 'article':
      return item.article.includes(condition.words);
    case 'meaning':
      return item.note.meaning === condition.meaning;
    case 'after':
      return item.created >= condition.time;
    case 'before':
      return item.created < condition.time;
  }
}

export const matches = (item: Searchable, { conditions }: Query): boolean =>
  conditions.every((condition) => meets(item, condition) !== condition.isNot);
