import type { Item, NamedActor } from './items.ts';
import { listAt, subjectBefore } from './names.ts';
import { BE, BINDS, DATIVE, GIFT, GIVE, HELPERS, LEAD, OWN_GIFT, RECEIVE } from './words.ts';

/** By what preposition the other side of an amount may follow. */
export type Link = 'to' | 'for' | 'from' | 'by';

/** What the words before an amount say of it. */
export interface Before {
  readonly payers: readonly NamedActor[];
  readonly recipients: readonly NamedActor[];
  readonly links: readonly Link[];
}

const NOTHING: Before = { payers: [], recipients: [], links: [] };
export const GIFT_LINKS: readonly Link[] = ['to', 'for', 'from'];

/** Verbs after which "for" names who gets the money, and not what is bought with it. */
const FOR_SOMEBODY =
  /^(?:provid|pledg|promis|commit|allocat|earmark|approv|releas|appropriat|donat|contribut|disburs)/;
const linksOfGiving = (verb: string): readonly Link[] =>
  FOR_SOMEBODY.test(verb) ? ['to', 'for'] : ['to'];

const textAt = (items: readonly Item[], at: number): string => items[at]?.text ?? '';

/** Index after the words that lead up to the amount: "up to", "an additional", "a four-year". */
export function beforeLead(items: readonly Item[]): number {
  let at = items.length;
  while (at > 0) {
    const text = textAt(items, at - 1);
    if (!LEAD.has(text) && !/-(?:year|month)$/.test(text) && !(text === ',' && at > 1)) break;
    if (text === ',' && !/-(?:year|month)$/.test(textAt(items, at - 2))) break;
    at -= 1;
  }
  return at;
}

/** The subject of the verb at `verb`, and whether the verb is a passive. */
function subjectOf(
  items: readonly Item[],
  verb: number,
): { readonly named: readonly NamedActor[] | null; readonly passive: boolean } {
  let at = verb;
  let passive = false;
  if (textAt(items, at - 1) === 'to' && BINDS.has(textAt(items, at - 2))) at -= 2;
  while (at > 0 && (HELPERS.has(textAt(items, at - 1)) || textAt(items, at - 1).endsWith('ly'))) {
    if (BE.has(textAt(items, at - 1))) passive = true;
    at -= 1;
  }
  if (/^(?:which|who)$/.test(textAt(items, at - 1))) {
    at -= 1;
    if (textAt(items, at - 1) === ',') at -= 1;
  }
  // A verb in -ing needs a form of "be", and is then no passive.
  if (textAt(items, verb).endsWith('ing')) {
    return { named: passive ? subjectBefore(items, at) : null, passive: false };
  }
  return { named: subjectBefore(items, at), passive };
}

/** The names right before the amount that a dative verb gives it to: "gave Kenya $5 million". */
function dative(items: readonly Item[], end: number): { verb: number; named: NamedActor[] } | null {
  for (let at = end - 1; at >= 0 && end - at < 10; at -= 1) {
    const { text, actor } = items[at] ?? { text: '', actor: null };
    if (DATIVE.has(text)) {
      const list = at + 1 < end ? listAt(items.slice(0, end), at + 1) : null;
      return list?.next === end ? { verb: at, named: [...list.named] } : null;
    }
    if (actor === null && !/^(?:,|and|the|both)$/.test(text)) return null;
  }
  return null;
}

/** Who gives the gift at `gift`: "Norway’s pledge of $5 million", "Norway promised loans of $5 million". */
function giversOf(items: readonly Item[], gift: number): readonly NamedActor[] {
  const before = items[gift - 1];
  if (before?.owns === true && before.actor)
    return OWN_GIFT.has(textAt(items, gift)) ? [before.actor] : [];
  if (!GIVE.has(before?.text ?? '')) return [];
  const { named, passive } = subjectOf(items, gift - 1);
  return passive ? [] : (named ?? []);
}

/** What the words before an amount say of who gives and gets it. */
export function beforeAmount(items: readonly Item[]): Before {
  const end = beforeLead(items);
  const verb = textAt(items, end - 1);
  if (textAt(items, end) === 'of' && (GIFT.has(verb) || OWN_GIFT.has(verb))) {
    return { payers: giversOf(items, end - 1), recipients: [], links: [...GIFT_LINKS, 'by'] };
  }
  if (RECEIVE.has(verb)) {
    const { named, passive } = subjectOf(items, end - 1);
    return passive ? NOTHING : { payers: [], recipients: named ?? [], links: ['from'] };
  }
  if (GIVE.has(verb)) {
    const { named, passive } = subjectOf(items, end - 1);
    if (!passive) return { payers: named ?? [], recipients: [], links: linksOfGiving(verb) };
    return DATIVE.has(verb)
      ? { payers: [], recipients: named ?? [], links: ['by', 'from'] }
      : NOTHING;
  }
  const given = dative(items, end);
  if (given !== null) {
    const { named, passive } = subjectOf(items, given.verb);
    return passive ? NOTHING : { payers: named ?? [], recipients: given.named, links: [] };
  }
  return NOTHING;
}
