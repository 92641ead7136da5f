import type { PassageSelector } from './note.ts';

/**
 * Describes a passage so that it can be found again in a changed text.
 *
 * @param start,end UTF-16 offsets into `text`, end exclusive; moved outward to whole characters.
 * @param contextLength how many UTF-16 units of context to keep on each side, at most.
 * @returns a selector whose strings are well-formed.
 * @throws RangeError when the passage is empty or not inside the text.
 */
export function selectorOf(
  text: string,
  start: number,
  end: number,
  contextLength = 32,
): PassageSelector {
  if (!(start >= 0 && start < end && end <= text.length))
    throw new RangeError(`No passage from ${start} to ${end} in a text of ${text.length} units`);
  const from = splitsPair(text, start) ? start - 1 : start;
  const to = splitsPair(text, end) ? end + 1 : end;
  const before = Math.max(0, from - contextLength);
  const after = Math.min(text.length, to + contextLength);
  return {
    exact: text.slice(from, to).toWellFormed(),
    prefix: text.slice(splitsPair(text, before) ? before + 1 : before, from).toWellFormed(),
    suffix: text.slice(to, splitsPair(text, after) ? after - 1 : after).toWellFormed(),
    start: from,
    end: to,
  };
}

/** Whether an offset lies between the two halves of a surrogate pair. */
export const splitsPair = (text: string, offset: number): boolean =>
  offset > 0 && offset < text.length && (text.codePointAt(offset - 1) ?? 0) > 0xffff;
