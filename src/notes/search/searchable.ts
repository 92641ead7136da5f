import { actorIn, quoteOf } from '../exchange/quote.ts';
import type { Note } from '../note.ts';
import { fold } from './fold.ts';
import type { Condition, Query } from './query.ts';

/** A note as it is searched: its texts folded once, when it is read. */
export interface Searchable {
  readonly note: Note;
  /** All words of the note, each field on lines of its own. */
  readonly text: string;
  readonly tags: readonly string[];
  readonly actor: string;
  readonly article: string;
  /** Milliseconds since 1970. */
  readonly created: number;
  readonly updated: number;
}

export function searchable(note: Note): Searchable {
  const actor = actorIn(note.target);
  const tags = note.tags.map(fold);
  const names = fold(actor ? `${actor.name}\n${actor.entity}` : '');
  const article = fold(`${note.articleTitle}\n${note.articleByline ?? ''}\n${note.url}`);
  const words = fold(`${note.body}\n${quoteOf(note) ?? ''}\n${actor?.name ?? ''}`);
  return {
    note,
    text: `${words}\n${tags.join('\n')}\n${article}`,
    tags,
    actor: names,
    article,
    created: Date.parse(note.created),
    updated: Date.parse(note.updated),
  };
}

function meets(item: Searchable, condition: Condition): boolean {
  switch (condition.field) {
    case 'text':
      return item.text.includes(condition.words);
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
