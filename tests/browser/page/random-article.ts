import type { Settings } from '../../../extension/shared/settings.ts';
import type { randomFrom } from '../../../scripts/train/random.ts';

/** Draws numbers of a seeded sequence. */
export class Dice {
  readonly #next: () => number;
  constructor(next: ReturnType<typeof randomFrom>) {
    this.#next = next;
  }
  /** A whole number from 0 to `count` - 1. */
  below(count: number): number {
    return Math.floor(this.#next() * count);
  }
  chance(share: number): boolean {
    return this.#next() < share;
  }
  pick<T>(list: readonly T[]): T {
    const item = list[this.below(list.length)];
    if (item === undefined) throw new RangeError('Nothing to pick from.');
    return item;
  }
}

/** Names that the analysis under test knows, with the layer they are painted in. */
export const NAMES = [
  ['Kamala Harris', 'person', 'harris'],
  ['Power', 'person', 'power'],
  ['USAID Task Force', 'program', 'task-force'],
  ['USAID', 'organization', 'usaid'],
  ['Guatemala', 'place', 'guatemala'],
] as const;
export const GROUPS = ['person', 'organization', 'program', 'place', 'money'] as const;

const FILLERS = [
  'and',
  'so',
  'it went  on',
  'for\nsome',
  'time,',
  'with\u00A0care',
  'or\u00ADder',
  'ابجد',
];
const INLINE = ['em', 'b', 'i', 'a', 'span', 'strong', 'u', 'sup'];
const HIDDEN = 'display: none';

/** A sentence of fillers, names and amounts. */
export function sentence(dice: Dice): string {
  const parts: string[] = [];
  for (let i = 3 + dice.below(6); i > 0; i--) {
    if (dice.chance(0.35)) parts.push(dice.pick(NAMES)[0]);
    else if (dice.chance(0.15)) parts.push(`$${1 + dice.below(90)} billion`);
    else if (dice.chance(0.1)) parts.push(`noted${dice.below(5)}`);
    else parts.push(dice.pick(FILLERS));
  }
  return parts.join(' ');
}

const textNodes = (root: Element): Text[] => {
  const found: Text[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found;
};

/** Puts an inline element around a random part of a text node; now and then one that hides it. */
function wrap(dice: Dice, node: Text): void {
  const from = dice.below(node.length + 1);
  const to = from + dice.below(node.length - from + 1);
  const range = document.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  const element = document.createElement(dice.pick(INLINE));
  if (dice.chance(0.06)) element.style.cssText = HIDDEN;
  range.surroundContents(element);
}

export function paragraph(dice: Dice): HTMLElement {
  const element = document.createElement(dice.chance(0.85) ? 'p' : dice.pick(['li', 'blockquote']));
  element.append(sentence(dice));
  for (let i = dice.below(6); i > 0; i--) wrap(dice, dice.pick(textNodes(element)));
  return element;
}

type Edit = (dice: Dice, body: Element) => void;
const someText = (dice: Dice, body: Element): Text | null => {
  const nodes = textNodes(body);
  return nodes.length > 0 ? dice.pick(nodes) : null;
};
const someBlock = (dice: Dice, body: Element): HTMLElement | null =>
  body.children.length > 0 ? (dice.pick([...body.children]) as HTMLElement) : null;

/** What a page may do to its DOM. */
export const EDITS: Readonly<Record<string, Edit>> = {
  'wraps a part': (dice, body) => {
    const node = someText(dice, body);
    if (node) wrap(dice, node);
  },
  'unwraps an element': (dice, body) => {
    const all = [...body.querySelectorAll('p *, li *, blockquote *')];
    if (all.length > 0) {
      const element = dice.pick(all);
      element.replaceWith(...element.childNodes);
    }
  },
  'splits a text': (dice, body) => {
    const node = someText(dice, body);
    node?.splitText(dice.below(node.length + 1));
  },
  'joins texts': (_, body) => body.normalize(),
  'writes into a text': (dice, body) => {
    const node = someText(dice, body);
    node?.insertData(dice.below(node.length + 1), ` ${sentence(dice)} `);
  },
  'cuts a text': (dice, body) => {
    const node = someText(dice, body);
    node?.deleteData(dice.below(node.length + 1), 1 + dice.below(8));
  },
  'removes a text': (dice, body) => someText(dice, body)?.remove(),
  'adds a block': (dice, body) => {
    if (body.children.length < 12) body.insertBefore(paragraph(dice), someBlock(dice, body));
  },
  'removes a block': (dice, body) => {
    if (body.children.length > 2) someBlock(dice, body)?.remove();
  },
  'moves a block': (dice, body) => {
    const block = someBlock(dice, body);
    if (block) body.append(block);
  },
  'replaces a block by its copy': (dice, body) => {
    const block = someBlock(dice, body);
    block?.replaceWith(block.cloneNode(true));
  },
  'replaces all by its HTML': (_, body) => {
    const html = body.innerHTML;
    body.innerHTML = html;
  },
  'hides or shows a block': (dice, body) => {
    const block = someBlock(dice, body);
    if (block) block.style.cssText = block.style.cssText === '' ? HIDDEN : '';
  },
  'puts in a line break': (dice, body) =>
    someText(dice, body)?.before(document.createElement('br')),
};

/** What the reader may switch. */
export function randomSettings(
  dice: Dice,
): Pick<Settings, 'marksShown' | 'hiddenGroups' | 'hiddenActors'> {
  return {
    marksShown: dice.chance(0.9),
    hiddenGroups: GROUPS.filter(() => dice.chance(0.2)),
    hiddenActors: NAMES.filter(() => dice.chance(0.2)).map(([, , id]) => id),
  };
}

const isHidden = (element: Element): boolean =>
  element instanceof HTMLElement && element.style.display === 'none';

/** Text that a reader sees of a node, with a line feed for each forced break. */
export function visibleText(node: Node): string {
  if (node instanceof Text) return node.data.replaceAll(/[ \t\n\f\r]+/g, ' ');
  if (node instanceof Element && isHidden(node)) return '';
  if (node instanceof HTMLBRElement) return '\n';
  return [...node.childNodes].map(visibleText).join('');
}

/** The text of each shown block of a body, by a way of its own, white space as it is shown. */
export const shownBlocks = (body: Element): string[] =>
  [...body.children].map((block) =>
    visibleText(block)
      .replaceAll(/ *\n */g, '\n')
      .replaceAll(/ {2,}/g, ' ')
      .trim(),
  );
