import { textAt } from './items.ts';
import type { Item, NamedActor } from './items.ts';
import { receiverBefore } from './receiver-before.ts';
import { announcers, subjectOf } from './subject.ts';
import { ANNOUNCE, CLAUSE, GIFT, GIVE, OWN_GIFT } from './words.ts';

/** Words that a gift may be described by before it is named. */
const REACH = 5;

/** Who gives and gets the gift whose worth an amount is. */
export interface Gift {
  readonly payers: readonly NamedActor[];
  readonly recipients: readonly NamedActor[];
}

/** Index of the gift that an amount from `end` on is the worth of: "a grant | of $5 million"; else -1. */
export function giftBefore(items: readonly Item[], end: number): number {
  const gift =
    textAt(items, end) === 'of' ? end - 1 : textAt(items, end - 1) === 'worth' ? end - 2 : -1;
  const noun = textAt(items, gift);
  return GIFT.has(noun) || OWN_GIFT.has(noun) ? gift : -1;
}

const isAdjective = ({ actor }: Item): boolean =>
  actor !== null && /^(?:attributive|acronym)$/.test(actor.form);

/** "Norway’s pledge of", "a U.S. grant of", "Norway promised cheap loans of", "sent Kenya aid of". */
export function partiesOfGift(items: readonly Item[], gift: number): Gift {
  for (let at = gift - 1; at >= 0 && gift - at <= REACH; at -= 1) {
    const item = items[at];
    if (!item) break;
    const { text, actor, owns } = item;
    if (actor && owns) {
      const isOwn = at === gift - 1 && OWN_GIFT.has(textAt(items, gift));
      return { payers: isOwn ? [actor] : [], recipients: [] };
    }
    if (actor && isAdjective(item)) return { payers: [actor], recipients: [] };
    if (actor) {
      const given = receiverBefore(items, at + 1);
      if (!given) break;
      const { named, passive } = subjectOf(items, given.verb);
      return passive
        ? { payers: [], recipients: [] }
        : { payers: named ?? [], recipients: given.named };
    }
    if (ANNOUNCE.has(text)) return { payers: announcers(items, at), recipients: [] };
    if (GIVE.has(text)) {
      const { named, passive } = subjectOf(items, at);
      return { payers: passive ? [] : (named ?? []), recipients: [] };
    }
    if (CLAUSE.has(text) || /^[^\p{L}\d]/u.test(text)) break;
  }
  return { payers: [], recipients: [] };
}
