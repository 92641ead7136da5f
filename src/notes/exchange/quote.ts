import type { Note, NoteTarget, PassageSelector } from '../note.ts';

/** The selector of a target that is a place in the text, or null. */
export const selectorIn = (target: NoteTarget): PassageSelector | null =>
  'selector' in target ? target.selector : null;

/** The words of the article that a note is about, or null. */
export const quoteOf = ({ target }: Note): string | null => selectorIn(target)?.exact ?? null;

/** The actor that a note is about, or null. */
export const actorIn = (
  target: NoteTarget,
): { readonly entity: string; readonly name: string } | null =>
  target.type === 'actor' || target.type === 'mention' ? target : null;
