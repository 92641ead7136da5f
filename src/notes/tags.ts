/** Longest tag, in UTF-16 units. */
export const MAX_TAG = 64;

/**
 * A tag as it is kept: without `#` before it, commas, line breaks and needless space.
 *
 * @returns null when nothing is left.
 */
export function cleanTag(typed: string): string | null {
  const tag = typed
    .toWellFormed()
    .replace(/[,\s]+/g, ' ')
    .replace(/^[ #]+/, '')
    .slice(0, MAX_TAG)
    // The cut may have gone through the middle of a character.
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd();
  return tag === '' ? null : tag;
}

/** Clean tags, none twice; tags that differ in case alone are one, spelled as it came first. */
export function cleanTags(typed: readonly string[]): readonly string[] {
  const tags = new Map<string, string>();
  for (const one of typed) {
    const tag = cleanTag(one);
    if (tag !== null && !tags.has(tag.toLowerCase())) tags.set(tag.toLowerCase(), tag);
  }
  return [...tags.values()];
}

/**
 * Tags that complete what is typed, at most `count`: those that begin with it first, then those in
 * which a word does. Tags that the note has already are left out.
 */
export function completions(
  typed: string,
  known: readonly string[],
  taken: readonly string[],
  count = 8,
): readonly string[] {
  const start = (cleanTag(typed) ?? '').toLowerCase();
  if (start === '') return [];
  const free = known.filter((tag) => !taken.includes(tag) && tag.toLowerCase() !== start);
  const begin = free.filter((tag) => tag.toLowerCase().startsWith(start));
  const within = free.filter((tag) => tag.toLowerCase().includes(` ${start}`));
  return [...new Set([...begin, ...within])].slice(0, count);
}
