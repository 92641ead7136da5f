import { textAt } from './items.ts';
import type { Item, NamedActor } from './items.ts';
import { listAt } from './names.ts';
import { DATIVE, FURNISH } from './words.ts';

/** The names between a verb and `end` that it gives to, and where the verb is. */
export interface ReceiverBefore {
  readonly verb: number;
  readonly named: readonly NamedActor[];
}

/** The names from the last verb of `verbs` on, when they end right at `end`. */
function namesAfter(
  items: readonly Item[],
  end: number,
  verbs: ReadonlySet<string>,
): ReceiverBefore | null {
  for (let at = end - 1; at >= 0 && end - at < 10; at -= 1) {
    const { text, actor } = items[at] ?? { text: '', actor: null };
    if (verbs.has(text)) {
      const list = at + 1 < end ? listAt(items.slice(0, end), at + 1) : null;
      return list?.next === end ? { verb: at, named: list.named } : null;
    }
    if (actor === null && !/^(?:,|and|the|both)$/.test(text)) return null;
  }
  return null;
}

/** "gave Kenya $5 million", "provided Kenya with $5 million". */
export const receiverBefore = (items: readonly Item[], end: number): ReceiverBefore | null =>
  textAt(items, end - 1) === 'with'
    ? namesAfter(items, end - 1, FURNISH)
    : namesAfter(items, end, DATIVE);
