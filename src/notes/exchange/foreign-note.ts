import { articleAddress } from '../../article/article-url.ts';
import { newNoteId } from '../note-id.ts';
import type { Note } from '../note.ts';
import { cleanTags } from '../tags.ts';

/** What a file of another tool tells of a note; the rest of a note is made up from it. */
export interface ForeignNote extends Pick<Note, 'target' | 'body' | 'tags'> {
  /** Identifies the annotation in the other tool; a note from here has it in its id. */
  readonly key: string;
  /** Address of the annotated page, over http or https. */
  readonly url: string;
  readonly articleTitle: string;
  readonly created: string;
  readonly updated: string;
  readonly extra?: Partial<
    Pick<Note, 'articleByline' | 'articlePublished' | 'meaning' | 'versionOf'>
  >;
}

/** Whether a link to the address may be offered to a reader. */
export const isWebAddress = (url: string): boolean =>
  URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);

/** The last part of a note's id, by which other tools know it. */
export const keyOf = (id: Note['id']): string => id.slice(id.lastIndexOf('!') + 1);

const safeKey = (key: string): string =>
  key
    .toWellFormed()
    .replace(/[^\w.~-]/gu, (character) =>
      [...new TextEncoder().encode(character)].map((byte) => `~${byte.toString(16)}`).join(''),
    );

/**
 * A note of another tool as one of ours. The same annotation gets the same id each time, so that a
 * file can be read twice; one that was exported from here gets back the id it had.
 */
export function noteFrom({ key, extra = {}, tags, ...foreign }: ForeignNote): Note {
  const url = articleAddress(foreign.url)?.url ?? foreign.url;
  return {
    id: newNoteId(url, new Date(foreign.created), safeKey(key)),
    url,
    articleTitle: foreign.articleTitle,
    articleByline: extra.articleByline ?? null,
    articlePublished: extra.articlePublished ?? null,
    target: foreign.target,
    body: foreign.body,
    tags: cleanTags(tags),
    meaning: extra.meaning ?? 'plain',
    created: foreign.created,
    updated: foreign.updated,
    versionOf: extra.versionOf ?? null,
  };
}
