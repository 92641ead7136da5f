import { GIFT_LINKS } from './before-amount.ts';
import type { Before, Link } from './before-amount.ts';
import type { Item, NamedActor } from './items.ts';
import { listAt } from './names.ts';
import { BUNDLE, CLAUSE, DATIVE, GIFT, GIVE, GIVEN, HELPERS, NO_GIFT } from './words.ts';

/** Words after an amount within which its giver or receiver is looked for. */
export const MOST_WORDS = 16;

const isLink = (text: string): text is Link => /^(?:to|for|from|by)$/.test(text);

/** Whether the words are nothing or a time: "a year", "over five years". */
const isTime = (items: readonly Item[]): boolean =>
  items.length === 0 ||
  (items.length <= 3 &&
    items.every(({ actor }) => actor === null) &&
    /^(?:years?|months?|annually|yearly|monthly)$/.test(items.at(-1)?.text ?? ''));

/**
 * "in U.S. military aid", "a $3 billion IMF package": a name before a gift that says who gives.
 * "Ukrainian aid" and "the Ukraine package" may go either way.
 */
function attributiveGiver(items: readonly Item[], at: number): readonly NamedActor[] {
  const actor = items[at]?.actor;
  const noun = items.slice(at + 1, at + 4).find(({ text }) => GIFT.has(text) || BUNDLE.has(text));
  if (!actor || noun === undefined) return [];
  const gives = /^(?:attributive|acronym)$/.test(actor.form) || actor.kind === 'organization';
  return gives && actor.form !== 'demonym' && items[at]?.owns === false ? [actor] : [];
}

/** "the $5 million that Norway had promised Kenya". */
function relative(items: readonly Item[]): Pick<Before, 'payers' | 'recipients'> | null {
  let at = /^(?:that|which)$/.test(items[0]?.text ?? '') ? 1 : 0;
  if (items[at]?.text === 'the') at += 1;
  const giver = items[at];
  if (!giver?.actor || giver.owns || /^(?:demonym|attributive)$/.test(giver.actor.form))
    return null;
  at += 1;
  while (HELPERS.has(items[at]?.text ?? '')) at += 1;
  const verb = items[at]?.text ?? '';
  if (!GIVE.has(verb) || verb.endsWith('ing')) return null;
  const given = DATIVE.has(verb) || items[at + 1]?.text === 'to';
  const list = given ? listAt(items, at + (items[at + 1]?.text === 'to' ? 2 : 1)) : null;
  return { payers: [giver.actor], recipients: list?.named ?? [] };
}

/** What the words after the amount add. */
export function afterAmount(
  items: readonly Item[],
  { links: opened }: Before,
): Pick<Before, 'payers' | 'recipients'> {
  const said = relative(items);
  if (said) return said;
  const payers: NamedActor[] = [...attributiveGiver(items, 0)];
  const recipients: NamedActor[] = [];
  let links = opened;
  for (let at = 0; at < Math.min(items.length, MOST_WORDS); at += 1) {
    const { text } = items[at] ?? { text: '' };
    if (CLAUSE.has(text) || NO_GIFT.has(text) || /^[^\p{L}\d-]/u.test(text)) break;
    if (GIFT.has(text)) links = GIFT_LINKS;
    else if (BUNDLE.has(text)) links = [...links, 'to', 'for'];
    else if (GIVEN.has(text)) links = ['to', 'by'];
    else if (text === 'in' && isTime(items.slice(0, at)))
      payers.push(...attributiveGiver(items, at + 1));
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
