import { GIFT_LINKS } from './before-amount.ts';
import type { Before, Link } from './before-amount.ts';
import type { Item, NamedActor } from './items.ts';
import { listAt } from './names.ts';
import { CLAUSE, GIFT, GIVEN, NO_GIFT } from './words.ts';

/** Words after an amount within which its giver or receiver is looked for. */
export const MOST_WORDS = 16;

const isLink = (text: string): text is Link => /^(?:to|for|from|by)$/.test(text);

/** "in U.S. military aid": an adjective that names who gives; "Ukrainian aid" may go either way. */
function attributiveGiver(items: readonly Item[]): readonly NamedActor[] {
  const actor = items[1]?.actor;
  const isGift = items.slice(2, 5).some(({ text }) => GIFT.has(text));
  return actor && isGift && /^(?:attributive|acronym)$/.test(actor.form) ? [actor] : [];
}

/** What the words after the amount add. */
export function afterAmount(
  items: readonly Item[],
  { links: opened }: Before,
): Pick<Before, 'payers' | 'recipients'> {
  const payers: NamedActor[] = [];
  const recipients: NamedActor[] = [];
  let links = opened;
  for (let at = 0; at < Math.min(items.length, MOST_WORDS); at += 1) {
    const { text } = items[at] ?? { text: '' };
    if (CLAUSE.has(text) || NO_GIFT.has(text) || /^[^\p{L}\d-]/u.test(text)) break;
    if (GIFT.has(text)) links = GIFT_LINKS;
    else if (GIVEN.has(text)) links = ['to', 'by'];
    else if (text === 'in' && at === 0) payers.push(...attributiveGiver(items));
    else if (isLink(text)) {
      const list = listAt(items, at + 1);
      if (list !== null && links.includes(text)) {
        (text === 'to' || text === 'for' ? recipients : payers).push(...list.named);
        at = list.next - 1;
      } else if (text === 'by' || text === 'from') break;
    }
  }
  return { payers, recipients };
}
