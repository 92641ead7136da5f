import axe from 'axe-core';
import { cdp } from 'vitest/browser';

/** What a reader has chosen for the whole screen. */
interface Screen {
  readonly scheme: 'light' | 'dark';
  /** Whether the system's few colors take the place of ours. */
  readonly forced?: boolean;
}

/** Makes the page one for readers of such a screen. */
export async function emulateScreen({ scheme, forced = false }: Screen): Promise<void> {
  const session = cdp() as unknown as {
    send(method: string, args: object): Promise<unknown>;
  };
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'forced-colors', value: forced ? 'active' : 'none' },
    ],
  });
}

/** What axe finds wrong in a document: the rule, and the elements. */
export async function faultsOf(
  document: Document,
): Promise<readonly (readonly [string, string[]])[]> {
  const { violations } = await axe.run(document, { resultTypes: ['violations'] });
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)] as const);
}

/** Shortened on purpose, with the whole text elsewhere: in its title, or on the card it leads to. */
const MAY_BE_SHORT = '[title], .cast-role, .quote';

const isShown = (element: Element): boolean =>
  element.closest('.unseen, option, textarea') === null &&
  element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false });

/** The visible part of the document that an element's content may take, in CSS pixels. */
function frameOf(element: Element): { left: number; right: number; bottom: number } {
  let [left, right, bottom] = [0, innerWidth, Infinity];
  for (let box: Element | null = element; box; box = box.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(box);
    const rect = box.getBoundingClientRect();
    if (box !== document.documentElement && overflowX !== 'visible') {
      left = Math.max(left, rect.left);
      right = Math.min(right, rect.right);
    }
    if (/hidden|clip/.test(overflowY)) bottom = Math.min(bottom, rect.bottom);
  }
  return { left, right, bottom };
}

/** Texts that stand outside of their frame or of the window, where no reader can see them whole. */
export function cutOff(): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = node.nodeValue?.trim() ?? '';
    if (!parent || text === '' || !isShown(parent) || parent.closest(MAY_BE_SHORT)) continue;
    range.selectNodeContents(node);
    const frame = frameOf(parent);
    const outside = [...range.getClientRects()].some(
      (rect) =>
        rect.width > 0 &&
        (rect.left < frame.left - 1 ||
          rect.right > frame.right + 1 ||
          rect.bottom > frame.bottom + 1),
    );
    if (outside) found.push(text);
  }
  return found;
}
