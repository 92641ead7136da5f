import { actorIn, quoteOf } from '../exchange/quote.ts';
import type { Note } from '../note.ts';
import { fold } from './fold.ts';
import type { Condition, Query } from './query.ts';

/** A note as it is searched: its texts folded once, when it is read. */
export interface Searchable {
  readonly note: Note;
  /** All words of the note but those of its article, each field on lines of its own. */
  readonly text: string;
  readonly tags: readonly string[];
  readonly actor: string;
  readonly article: string;
  /** Milliseconds since 1970. */
  readonly created: number;
  readonly updated: number;
}

/**
 * @param before a note that was made searchable before; where it is of the same article, they share
 * the article's words: notes come from the store article by article.
 */
export function searchable(note: Note, before?: Searchable): Searchable {
  const actor = actorIn(note.target);
  const tags = note.tags.map(fold);
  const words = fold(`${note.body}\n${quoteOf(note) ?? ''}\n${actor?.name ?? ''}`);
  return {
    note,
    text: `${words}\n${tags.join('\n')}`,
    tags,
    actor: fold(actor ? `${actor.name}\n${actor.entity}` : ''),
    article:
      before && isSameArticle(before.note, note)
        ? before.article
        : fold(`${note.articleTitle}\n${note.articleByline ?? ''}\n${note.url}`),
    created: Date.parse(note.created),
    updated: Date.parse(note.updated),
  };
}

const isSameArticle = (a: Note, b: Note): boolean =>
  a.url === b.url && a.articleTitle === b.articleTitle && a.articleByline === b.articleByline;

function meets(item: Searchable, condition: Condition): boolean {
  switch (condition.field) {
    case 'text':
      return item.text.includes(condition.words) || item.article.includes(condition.words);
    case 'tag':
      return item.tags.some((tag) => tag.startsWith(condition.words));
    case 'actor':
      return item.actor.includes(condition.words);
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
