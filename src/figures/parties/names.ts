import type { Item, NamedActor } from './items.ts';
import { GOVERNMENT, PHRASE_START, PLACE_NOUN, PREPOSITION, TITLE } from './words.ts';

const isPlainName = ({ actor, owns }: Item): boolean =>
  actor !== null && !owns && actor.form !== 'demonym' && actor.form !== 'attributive';

/** The names that end right before `end`, as the subject of a verb there; null when it is unclear who is. */
export function subjectBefore(items: readonly Item[], end: number): readonly NamedActor[] | null {
  let at = end - 1;
  const hasBody = GOVERNMENT.has(items[at]?.text ?? '');
  if (hasBody) at -= 1;
  const last = items[at];
  if (last?.actor == null || !(hasBody || isPlainName(last))) return null;
  const named: NamedActor[] = [last.actor];
  at -= 1;
  if (items[at]?.text === 'the') at -= 1;
  // "Norway, Sweden, and Denmark": back through the list that "and" ends.
  if (items[at]?.text === 'and') {
    if (items[at - 1]?.text === ',') at -= 1;
    do {
      at -= 1;
      const item = items[at];
      if (item?.actor == null || !isPlainName(item)) return null;
      named.unshift(item.actor);
      at -= 1;
      if (items[at]?.text === 'the') at -= 1;
    } while (items[at]?.text === ',' && items[at - 1]?.actor != null);
  }
  while (at >= 0 && (TITLE.has(items[at]?.text ?? '') || items[at]?.actor?.form === 'attributive'))
    at -= 1;
  while (at >= 0 && items[at]?.actor?.form === 'demonym') at -= 1;
  const before = items[at]?.text ?? '';
  const ofBody = before === 'of' && GOVERNMENT.has(items[at - 1]?.text ?? '');
  if (before === 'and' || (PREPOSITION.has(before) && !ofBody)) return null;
  return items[at]?.actor == null ? named : null;
}

/** The names that start at `start`, as a list after a preposition; null when they only qualify a noun. */
export function listAt(
  items: readonly Item[],
  start: number,
): { readonly named: readonly NamedActor[]; readonly next: number } | null {
  const named: NamedActor[] = [];
  let at = start;
  for (;;) {
    if (/^(?:the|both)$/.test(items[at]?.text ?? '')) at += 1;
    while (TITLE.has(items[at]?.text ?? '')) at += 1;
    const item = items[at];
    if (item?.actor == null || !isPlainName(item)) break;
    named.push(item.actor);
    at += 1;
    const comma = items[at]?.text === ',' ? 1 : 0;
    const joined = items[at + comma]?.text === 'and' ? 1 : 0;
    let next = at + comma + joined;
    if (/^(?:the|both)$/.test(items[next]?.text ?? '')) next += 1;
    const following = items[next];
    if (comma + joined === 0 || following?.actor == null || !isPlainName(following)) break;
    at += comma + joined;
  }
  if (named.length === 0) return null;
  if (PLACE_NOUN.has(items[at]?.text ?? '')) at += 1;
  const after = items[at];
  const ends =
    after === undefined ||
    (after.actor === null && (PHRASE_START.has(after.text) || /^[^\p{L}\d]/u.test(after.text)));
  return ends ? { named, next: at } : null;
}
