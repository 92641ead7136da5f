import type { EntityId } from '../../dossiers/entity.ts';
import type { Amount } from '../amount.ts';
import { clauseAfter, clauseBefore, REACH } from '../clause.ts';
import { afterAmount, MOST_WORDS } from './after-amount.ts';
import { beforeAmount, beforeLead } from './before-amount.ts';
import { itemsOf } from './items.ts';
import type { Item, NamedActor } from './items.ts';
import { BUNDLE, GIFT, NEGATING, NO_GIFT, OWN_GIFT } from './words.ts';

/** Who parts with an amount and who gets it, as far as the text says so. */
export interface Parties {
  readonly payers: readonly EntityId[];
  readonly recipients: readonly EntityId[];
}

export const NO_PARTIES: Parties = { payers: [], recipients: [] };

/**
 * Names before the amount that own the gift it is: "Norway’s $5 million pledge". A loan or a plan may
 * be meant for its owner, unless another is named for whom it is.
 */
function owner(
  left: readonly Item[],
  right: readonly Item[],
  isForAnother: boolean,
): readonly NamedActor[] {
  const holder = left[beforeLead(left) - 1];
  const gift = right
    .slice(0, 3)
    .some(
      ({ text }) => OWN_GIFT.has(text) || (isForAnother && (GIFT.has(text) || BUNDLE.has(text))),
    );
  return gift && holder?.owns === true && holder.actor ? [holder.actor] : [];
}

const idsOf = (first: readonly NamedActor[], second: readonly NamedActor[]): EntityId[] => [
  ...new Set((first.length > 0 ? first : second).map(({ entity }) => entity)),
];

/**
 * Who pays an amount and who gets it, when the clause around it says so in one of the plain ways
 * ("A gave B $5 million", "$5 million in U.S. aid to B", "B received $5 million from A"). Nothing is
 * claimed where the words allow another reading, or say that the money was refused or stopped.
 *
 * @param amount offsets of an amount in `text`; only what stands between its neighbors is read.
 * @param actors where the text names actors, in reading order.
 * @param neighbors end of the amount before it and start of the one after.
 */
export function partiesOf(
  text: string,
  amount: Pick<Amount, 'start' | 'end'>,
  actors: readonly NamedActor[],
  neighbors: { readonly previous: number; readonly next: number },
): Parties {
  const { tokens } = clauseBefore(text, amount.start, neighbors.previous);
  const close = actors.filter(
    ({ start, end }) => end > amount.start - REACH && start < amount.end + REACH,
  );
  const left = itemsOf(text, tokens, close);
  const right = itemsOf(text, clauseAfter(text, amount.end, neighbors.next), close);
  const near = [...left, ...right.slice(0, MOST_WORDS)];
  if (near.some((item) => NEGATING.has(item.text))) return NO_PARTIES;
  if (left.slice(-8).some((item) => NO_GIFT.has(item.text))) return NO_PARTIES;
  const said = beforeAmount(left);
  const rest = afterAmount(right, said);
  const payers = idsOf(
    [...said.payers, ...owner(left, right, rest.recipients.length > 0)],
    rest.payers,
  );
  const recipients = idsOf(said.recipients, rest.recipients);
  return payers.some((id) => recipients.includes(id)) ? NO_PARTIES : { payers, recipients };
}
