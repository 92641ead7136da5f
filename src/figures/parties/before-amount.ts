import { giftBefore, partiesOfGift } from './gift-of.ts';
import { textAt } from './items.ts';
import type { Item, NamedActor } from './items.ts';
import { receiverBefore } from './receiver-before.ts';
import { announcers, subjectOf } from './subject.ts';
import { ANNOUNCE, DATIVE, GIVE, LEAD, RECEIVE } from './words.ts';

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

/** What the words before an amount say of who gives and gets it. */
export function beforeAmount(items: readonly Item[]): Before {
  const end = beforeLead(items);
  const verb = textAt(items, end - 1);
  const gift = giftBefore(items, end);
  if (gift >= 0) return { ...partiesOfGift(items, gift), links: [...GIFT_LINKS, 'by'] };
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
  if (ANNOUNCE.has(verb)) {
    return { payers: announcers(items, end - 1), recipients: [], links: ['to', 'for'] };
  }
  if (verb === 'aside' && textAt(items, end - 2) === 'set') {
    const { named, passive } = subjectOf(items, end - 2);
    return passive ? NOTHING : { payers: named ?? [], recipients: [], links: ['to', 'for'] };
  }
  const given = receiverBefore(items, end);
  if (given !== null) {
    const { named, passive } = subjectOf(items, given.verb);
    return passive ? NOTHING : { payers: named ?? [], recipients: given.named, links: [] };
  }
  return NOTHING;
}
