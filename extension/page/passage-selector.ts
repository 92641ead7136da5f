import type { Passage } from '../../src/highlights/mark.ts';
import type { PassageSelector } from '../../src/notes/note.ts';
import { selectorOf } from '../../src/notes/selector.ts';

/**
 * The selector of a passage of an article's text, without the white space at its ends; null when
 * nothing else is in it.
 */
export function selectPassage(text: string, { start, end }: Passage): PassageSelector | null {
  const raw = text.slice(start, end);
  const exact = raw.trim();
  if (exact === '') return null;
  const from = start + raw.indexOf(exact);
  return selectorOf(text, from, from + exact.length);
}
